using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>The commands that the exploration tries in a state: three people, two share sizes, times only now, at and just after each open deadline.</summary>
internal static class Alphabet
{
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly MemberId[] People = [new("ada"), new("ben"), new("cyd")];
    private static readonly Level Core = new("core");
    private static readonly Level Active = new("active");
    private static readonly LeadershipShares[] Sizes = [LeadershipShares.Of(5_000), LeadershipShares.Whole];

    public static FoundCommunity Founding(int founders, TransferPolicy? policy = null) => new(
        new CommunityId("three"),
        new Charter(
            "Three",
            new DomainStatement("learning together"),
            "learn",
            ["openness"],
            ["talk"],
            spaces: [new("list", SpaceAccess.Public, SpaceMode.Online)]),
        [.. People.Take(founders)],
        People[0],
        Day)
    {
        Rules = new()
        {
            Functions = [LeadershipFunctions.Coordination],
            Participation = new() { Scheme = LevelScheme.Cultivating2002 },
            Transfer = policy ?? new(),
        },
    };

    public static IEnumerable<DomainCommand> Participation(Community c)
    {
        foreach (var by in People)
        {
            yield return new AcceptInvitation(by, c.Now);
            yield return new DeclineInvitation(by, c.Now);
            yield return new AcceptRaise(by, c.Now);
            yield return new TakeLeave(by, c.Now);
            yield return new ComeBack(by, c.Now);
            yield return new Retire(by, c.Now);
            yield return new Depart(by, c.Now);
            yield return new StepBack(Active, by, c.Now);
            foreach (var who in People.Where(p => p != by))
            {
                yield return new Invite(who, by, c.Now);
                yield return new Welcome(who, by, c.Now);
                yield return new OfferRaise(who, Core, by, c.Now);
                yield return new DeclineRaise(who, by, c.Now);
                yield return new MarkInactive(who, by, c.Now);
                yield return new Remove(who, "a reason", by, c.Now);
            }
        }
    }

    public static IEnumerable<DomainCommand> Leading(Community c)
    {
        foreach (var by in People)
        {
            foreach (var size in Sizes)
            {
                yield return new Relinquish(LeadershipFunctions.Coordination, size, by, c.Now);
                foreach (var to in People.Where(p => p != by))
                {
                    yield return new ProposeTransfer(LeadershipFunctions.Coordination, by, to, by, c.Now) { Shares = size };
                }
            }
        }

        yield return new OfferVacancy(LeadershipFunctions.Coordination, People[1], People[0], c.Now);
        foreach (var (id, transfer) in c.Leadership.Transfers)
        {
            foreach (var at in Times(c, transfer.Deadline))
            {
                foreach (var command in OnTransfer(id, at))
                {
                    yield return command;
                }
            }
        }
    }

    public static IEnumerable<DomainCommand> Leaving(Community c)
    {
        foreach (var by in People)
        {
            yield return new Depart(by, c.Now);
            yield return new TakeLeave(by, c.Now);
            yield return new ComeBack(by, c.Now);
        }
    }

    public static IEnumerable<DomainCommand> Chartering(Community c)
    {
        foreach (var by in People)
        {
            yield return new ProposeAmendment(new() { Values = ["openness", "rigour"] }, by, c.Now);
            yield return new ProposeAmendment(new() { Practice = ["talk", "write"] }, by, c.Now);
        }

        foreach (var open in c.Charter.Amendments)
        {
            foreach (var at in Times(c, open.SilenceUntil))
            {
                yield return new AdoptAmendment(open.Id, Actor.Deadline, at);
                foreach (var by in People)
                {
                    yield return new ConsentToAmendment(open.Id, by, at);
                    yield return new ObjectToAmendment(open.Id, "not us", by, at);
                    yield return new WithdrawAmendment(open.Id, by, at);
                }
            }
        }
    }

    public static IEnumerable<DomainCommand> Living(Community c)
    {
        foreach (var by in People)
        {
            foreach (var stage in LifeCycleModels.Cultivating2002.Stages)
            {
                yield return new EnterStage(stage.Id, "seen so", by, c.Now);
            }

            foreach (var kind in Enum.GetValues<JunctureKind>())
            {
                yield return new CloseJuncture(kind, "learnt", by, c.Now);
            }
        }

        var everyone = People.Where(p => c.Participation.Find(p) is { Belongs: true }).ToList();
        yield return new EndLifeCycle(Ending.Faded, [], People[0], c.Now);
        yield return new EndLifeCycle(Ending.Merged, [.. everyone.Select(p => new Destination(p, [new("whole")]))], People[0], c.Now);
        yield return new EndLifeCycle(
            Ending.Split, [.. everyone.Select((p, i) => new Destination(p, [new(i % 2 == 0 ? "east" : "west")]))], People[0], c.Now);
    }

    private static IEnumerable<DomainCommand> OnTransfer(TransferId id, DateTimeOffset at)
    {
        yield return new LapseTransfer(id, Actor.Deadline, at);
        yield return new BeginHandOver(id, Actor.Deadline, at);
        yield return new CompleteTransfer(id, Actor.Deadline, at);
        yield return new SettleTransfer(id, Actor.Deadline, at);
        foreach (var by in People)
        {
            yield return new SecondTransfer(id, by, at);
            yield return new AcceptTransfer(id, by, at);
            yield return new DeclineTransfer(id, by, at);
            yield return new WithdrawTransfer(id, by, at);
            yield return new ContestTransfer(id, "too early", by, at);
            yield return new ReconcileTransfer(id, by, at);
            yield return new CompleteTransfer(id, by, at);
            yield return new RevokeTransfer(id, by, at);
        }
    }

    private static IEnumerable<DateTimeOffset> Times(Community c, DateTimeOffset deadline)
    {
        yield return c.Now;
        if (deadline > c.Now)
        {
            yield return deadline;
            yield return deadline.AddTicks(1);
        }
    }
}
