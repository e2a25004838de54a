using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Landscapes;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>Random communities, random plans: whatever is accepted conserves people, and whatever would not is refused.</summary>
[Trait("Statement", "12")]
public sealed class SuccessionProperties(ITestOutputHelper output)
{
    private static readonly CommunityId East = new("east");
    private static readonly CommunityId West = new("west");

    private static readonly IReadOnlyList<Community> Alive =
    [
        .. Histories.Sample(CommunitySubject.Create() with { LongestHistory = 60, Histories = Budget.Of(300) })
            .Select(h => h.Commands.Aggregate(Community.Unfounded, (c, command) => c.Do(command).State))
            .Where(c => c.Status == CommunityStatus.Alive && Stewards(c).Count > 0),
    ];

    private int accepted;
    private int broken;

    [Fact]
    public void Plans_OfAnyKind_ConservePeopleOrAreRefused()
    {
        var seeds = Arb.From(Gen.Choose(0, int.MaxValue), n => n > 0 ? [n / 2, n - 1] : []);
        Prop.ForAll(seeds, Holds).Check(Budget.Cases(1_500));
        output.WriteLine($"{Alive.Count} communities, {accepted} plans accepted, {broken} broken plans refused");

        Assert.True(accepted > Budget.Of(1_200) && broken > Budget.Of(1_200));
    }

    private bool Holds(int seed)
    {
        var dice = new Dice((ulong)seed);
        var community = dice.Of(Alive);
        var other = dice.Of(Alive);
        var merges = dice.Percent(50);
        var there = dice.Percent(50);
        var view = LandscapeView.Of([community, Renamed(other, West)]);
        var plan = Plan(dice, community, view, merges, there);
        var valid = Succession.Of(plan, view, out var succession).IsValid;
        if (valid)
        {
            accepted++;
            Assert.Equal(succession!.Commands.Aggregate(view, (v, c) => v.With((v.Find(c.Community) ?? Community.Unfounded).Do(c.Command).OrThrow())), succession.After);
            RequireConserved(plan, view, succession.After);
            Assert.All(succession.After.Communities, c => Assert.Empty(CommunityInvariants.Violations(c)));
        }

        var bad = Broken(dice, plan);
        if (bad.Destinations != plan.Destinations)
        {
            broken++;
            Assert.False(Succession.Of(bad, view, out _).IsValid, $"accepted: {bad}");
        }

        return true;
    }

    // Counted without the library: who belonged before is after in exactly the places that the plan names, and nobody else came.
    private static void RequireConserved(SuccessionPlan plan, LandscapeView before, LandscapeView after)
    {
        var belonged = plan.Predecessors.SelectMany(p => People(before.Find(p.Community)!, withInvited: false)).ToHashSet();
        Assert.Equal(belonged.Order(), plan.Destinations.Select(d => d.Member).Order());
        foreach (var successor in plan.Successors.Select(s => s.Community))
        {
            var expected = plan.Destinations.Where(d => d.To.Contains(successor)).Select(d => d.Member)
                .Union(before.Find(successor) is { } there ? People(there, withInvited: true) : []);
            Assert.Equal(expected.Order(), People(after.Find(successor)!, withInvited: true).Order());
        }

        Assert.All(plan.Predecessors, p => Assert.Equal(CommunityStatus.Ended, after.Find(p.Community)!.Status));
    }

    private static SuccessionPlan Plan(Dice dice, Community community, LandscapeView view, bool merges, bool there)
    {
        var steward = dice.Of(Stewards(community));
        var at = view.Communities.Max(c => c.Now) + TimeSpan.FromDays(dice.Below(3));
        List<Predecessor> old = [new(community.Id, steward)];
        if (merges && !there)
        {
            old.Add(new(West, dice.Of(Stewards(view.Find(West)!))));
        }

        var everyone = old.SelectMany(p => People(view.Find(p.Community)!, withInvited: false)).Distinct().Order().ToList();
        ValueList<CommunityId> targets = merges ? [there ? West : East] : [East, there ? West : new("south")];
        var destinations = everyone.Select(m => new Destination(m, To(dice, old.Any(p => p.By == m) ? 100 : 80, targets))).ToValueList();
        return new(
            merges ? Ending.Merged : Ending.Split,
            [.. old],
            targets.Select(t => SuccessorOf(dice, t, steward, view)).ToValueList(),
            destinations,
            at);
    }

    private static ValueList<CommunityId> To(Dice dice, int chance, ValueList<CommunityId> targets) =>
        chance == 100 ? targets : targets.Where(_ => dice.Percent(chance)).ToValueList();

    private static Successor SuccessorOf(Dice dice, CommunityId id, MemberId steward, LandscapeView view) => view.Find(id) is { } there
        ? new(id, dice.Of(Stewards(there)))
        : new(id, steward) { Charter = Land.CharterOf(id.Value), Rules = new() { Functions = [LeadershipFunctions.Coordination] } };

    private static SuccessionPlan Broken(Dice dice, SuccessionPlan plan)
    {
        var index = dice.Below(plan.Destinations.Count);
        return plan with
        {
            Destinations = dice.Below(4) switch
            {
                0 => plan.Destinations.Remove(plan.Destinations[index]),
                1 => plan.Destinations.Add(plan.Destinations[index]),
                2 => plan.Destinations.Add(new(new("nobody"), [plan.Successors[0].Community])),
                _ => plan.Destinations.With(index, new(plan.Destinations[index].Member, [new("nowhere")])),
            },
        };
    }

    private static List<MemberId> Stewards(Community community) =>
        [.. community.Participation.People.Where(p => p.Value.IsPresent && p.Value.Level == community.Rules.Participation.Scheme.Top).Select(p => p.Key).Order()];

    private static IEnumerable<MemberId> People(Community community, bool withInvited) =>
        community.Participation.People.Where(p => p.Value.Belongs || (withInvited && p.Value.Standing == Standing.Invited)).Select(p => p.Key);

    private static Community Renamed(Community community, CommunityId id) => community with { Id = id };
}
