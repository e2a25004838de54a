using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>Which commands a person could give without having to choose another person.</summary>
internal static class Moves
{
    public static IReadOnlyList<Move> Of(Community community, MemberId member, DateTimeOffset at, Func<DomainCommand, Refusal?> whyNot) =>
        [.. Commands(community, member, at).Select(c => new Move(c, whyNot(c)))];

    private static IEnumerable<DomainCommand> Commands(Community community, MemberId by, DateTimeOffset at) =>
        Participation(community, by, at).Concat(Leadership(community, by, at)).Concat(Charter(community, by, at)).Concat(LifeCycle(community, by, at));

    private static IEnumerable<DomainCommand> Participation(Community community, MemberId by, DateTimeOffset at)
    {
        yield return new AcceptInvitation(by, at);
        yield return new DeclineInvitation(by, at);
        yield return new AcceptRaise(by, at);
        yield return new DeclineRaise(by, by, at);
        var scheme = community.Rules.Participation.Scheme;
        var rank = community.Participation.Find(by) is { } membership ? scheme.RankOf(membership.Level) : scheme.Levels.Count;
        foreach (var level in scheme.Levels.Skip(rank + 1))
        {
            yield return new StepBack(level, by, at);
        }

        yield return new TakeLeave(by, at);
        yield return new ComeBack(by, at);
        yield return new Retire(by, at);
        yield return new Depart(by, at);
    }

    private static IEnumerable<DomainCommand> Leadership(Community community, MemberId by, DateTimeOffset at)
    {
        foreach (var id in community.Leadership.Transfers.Select(t => t.Key).Order())
        {
            yield return new SecondTransfer(id, by, at);
            yield return new AcceptTransfer(id, by, at);
            yield return new DeclineTransfer(id, by, at);
            yield return new WithdrawTransfer(id, by, at);
            yield return new ContestTransfer(id, "an objection", by, at);
            yield return new ReconcileTransfer(id, by, at);
            yield return new BeginHandOver(id, by, at);
            yield return new CompleteTransfer(id, by, at);
            yield return new RevokeTransfer(id, by, at);
        }

        foreach (var (function, holdings) in community.Leadership.Functions.OrderBy(f => f.Key))
        {
            if (holdings.Of(by) is { IsNone: false } held)
            {
                var free = held - community.Leadership.Locked(function, by);
                yield return new Relinquish(function, free.IsNone ? held : free, by, at);
            }
        }
    }

    private static IEnumerable<DomainCommand> Charter(Community community, MemberId by, DateTimeOffset at)
    {
        foreach (var id in community.Charter.Amendments.Select(a => a.Id))
        {
            yield return new ConsentToAmendment(id, by, at);
            yield return new ObjectToAmendment(id, "an objection", by, at);
            yield return new WithdrawAmendment(id, by, at);
            yield return new AdoptAmendment(id, by, at);
        }
    }

    private static IEnumerable<DomainCommand> LifeCycle(Community community, MemberId by, DateTimeOffset at)
    {
        foreach (var stage in community.LifeCycle.Onward(community.Rules.LifeCycle))
        {
            yield return new EnterStage(stage, "the members see it so", by, at);
        }

        foreach (var kind in community.LifeCycle.OpenJunctures)
        {
            yield return new CloseJuncture(kind, "a lesson", by, at);
        }
    }
}
