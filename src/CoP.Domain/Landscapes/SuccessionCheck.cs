using System.Globalization;
using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.LifeCycles;
using CoP.Domain.Validation;

namespace CoP.Domain.Landscapes;

/// <summary>Lists everything that is wrong with a plan, seen from the communities as they stand.</summary>
internal sealed class SuccessionCheck(SuccessionPlan plan, LandscapeView view)
{
    private readonly List<ValidationProblem> problems = [];

    public static ValidationReport Of(SuccessionPlan plan, LandscapeView view)
    {
        var check = new SuccessionCheck(plan, view);
        check.Shape();
        check.Predecessors();
        check.Successors();
        check.Destinations();
        return new(check.problems.ToValueList());
    }

    private void Shape()
    {
        Expect(plan.Ending is Ending.Split or Ending.Merged, "ending", "kind", plan.Ending, "a succession is a split or a merger.");
        Expect(plan.Ending != Ending.Split || plan.Predecessors.Count == 1, "predecessors", "count", plan.Predecessors.Count, "a split has one predecessor.");
        Expect(plan.Predecessors.Count > 0, "predecessors", "count", 0, "there is at least one predecessor.");
        Expect(plan.Ending != Ending.Split || plan.Successors.Count >= 2, "successors", "count", plan.Successors.Count, "a split has two successors or more.");
        Expect(plan.Ending != Ending.Merged || plan.Successors.Count == 1, "successors", "count", plan.Successors.Count, "a merger has one successor.");
        foreach (var twice in plan.Predecessors.Select(p => p.Community).Concat(plan.Successors.Select(s => s.Community)).GroupBy(c => c).Where(g => g.Count() > 1))
        {
            Note("successors", "duplicate", twice.Key, "the community is named twice; nothing succeeds itself.");
        }
    }

    private void Predecessors()
    {
        for (var i = 0; i < plan.Predecessors.Count; i++)
        {
            var (id, by) = plan.Predecessors[i];
            var path = At("predecessors", i);
            if (view.Find(id) is not { } community)
            {
                Note(path, "unseen", id, "the community is not in the view.");
                continue;
            }

            Expect(community.Status == CommunityStatus.Alive, path, "ended", id, "the community has ended already.");
            Expect(by != default && view.MaySteer(id, by), path + ".by", "may-not-steer", by, $"only a present core member or coordinator ends {id}.");
            Expect(plan.At >= community.Now, "at", "too-early", plan.At, $"{id} has moved on since.");
            Expect(plan.Destinations.Any(d => !d.To.IsEmpty && IsOf(community, d.Member)), path, "nobody-goes-on", id, "somebody goes on in a successor, or the community has faded and not been split or merged.");
        }

        if (plan.Ending == Ending.Split)
        {
            foreach (var (successor, i) in plan.Successors.Select((s, i) => (s, i)).Where(x => !plan.Destinations.Any(d => d.To.Contains(x.s.Community))))
            {
                Note(At("successors", i), "nobody-comes", successor.Community, "nobody goes there.");
            }
        }
    }

    private void Successors()
    {
        for (var i = 0; i < plan.Successors.Count; i++)
        {
            var (path, successor) = (At("successors", i), plan.Successors[i]);
            if (view.Find(successor.Community) is { } there)
            {
                Expect(successor.Charter is null, path + ".charter", "there-already", successor.Community, "the community is there and has a charter.");
                Expect(there.Status == CommunityStatus.Alive, path, "ended", successor.Community, "the community has ended.");
                Expect(view.IsPresent(successor.Community, successor.By), path + ".by", "not-present", successor.By, "who welcomes is a present member there.");
                Expect(successor.Founders.IsEmpty && successor.Handovers.IsEmpty, path + ".founders", "there-already", successor.Community, "a community that is there has founders and holders.");
                Expect(plan.At >= there.Now, "at", "too-early", plan.At, $"{successor.Community} has moved on since.");
            }
            else
            {
                Expect(successor.Charter is not null, path + ".charter", "missing", null, "a new community needs a charter.");
                Founding(successor, path);
            }
        }
    }

    private void Founding(Successor successor, string path)
    {
        var founders = SuccessionWork.FoundersOf(successor, plan, view);
        Expect(founders.Contains(successor.By), path + ".by", "no-founder", successor.By, "who founds is one of the founders.");
        Expect(founders.Distinct().Count() == founders.Count, path + ".founders", "duplicate", successor.Community, "each founder stands there once.");
        foreach (var founder in founders.Where(f => !plan.Destinations.Any(d => d.Member == f && d.To.Contains(successor.Community))))
        {
            Note(path + ".founders", "not-going", founder, $"{founder} founds {successor.Community} and does not go there.");
        }

        foreach (var (function, to) in successor.Handovers.AsSpan())
        {
            Expect(successor.Rules.Functions.Contains(function), path + ".handovers", "unknown-function", function, "the successor's rules do not have the function.");
            Expect(to != successor.By && founders.Contains(to), path + ".handovers", "no-founder", to, "a function is handed to another founder.");
        }
    }

    private void Destinations()
    {
        var everyone = plan.Predecessors.Select(p => view.Find(p.Community)).OfType<Community>().SelectMany(SuccessionWork.Everyone).ToHashSet();
        var successors = plan.Successors.Select(s => s.Community).ToHashSet();
        for (var i = 0; i < plan.Destinations.Count; i++)
        {
            var (path, (member, to)) = (At("destinations", i), plan.Destinations[i]);
            Expect(everyone.Contains(member), path, "stranger", member, $"{member} belongs to none of the predecessors: nobody is invented.");
            Expect(to.Distinct().Count() == to.Count, path, "duplicate", member, $"{member} goes to the same community twice.");
            foreach (var elsewhere in to.Where(t => !successors.Contains(t)))
            {
                Note(path, "no-successor", elsewhere, $"{member} goes to a community that is no successor.");
            }
        }

        foreach (var twice in plan.Destinations.GroupBy(d => d.Member).Where(g => g.Count() > 1))
        {
            Note("destinations", "duplicate", twice.Key, $"{twice.Key} is listed twice: nobody is doubled.");
        }

        foreach (var missing in everyone.Except(plan.Destinations.Select(d => d.Member)).Order())
        {
            Note("destinations", "missing", missing, $"{missing} has no destination: say where, or that they leave.");
        }
    }

    private static bool IsOf(Community community, MemberId member) => community.Participation.Find(member) is { Belongs: true };

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private void Expect(bool holds, string path, string reason, object? attempted, string message)
    {
        if (!holds)
        {
            Note(path, reason, attempted, message);
        }
    }

    private void Note(string path, string reason, object? attempted, string message) => problems.Add(new(path, "succession." + reason, Rulings.TextOf(attempted), message));
}
