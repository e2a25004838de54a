using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Formats;

/// <summary>The life of one community in which every type of event happens.</summary>
internal static class EveryEvent
{
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Cyd = new("cyd");
    public static readonly MemberId Dung = new("dũng");
    public static readonly MemberId Eve = new("eve");
    public static readonly MemberId Fay = new("fay");
    public static readonly MemberId Gus = new("gus");
    public static readonly CommunityId Id = new("learning-developers");

    private static readonly LeadershipFunction Coordination = LeadershipFunctions.Coordination;
    private static readonly LeadershipFunction Facilitation = LeadershipFunctions.Facilitation;

    public static CommunityLog History()
    {
        var log = CommunityLog.Empty;
        Func<Community, DomainCommand[]>[] steps =
            [.. Gathering(), .. Maturing(), .. HandingOn(), .. Refusing(), .. LayingDown(), .. Amending(), .. ComingAndGoing(), .. Splitting()];
        foreach (var step in steps)
        {
            log = log.Do(step(log.Community)).OrThrow();
        }

        return log;
    }

    public static DateTimeOffset Day(int day) => new DateTimeOffset(2024, 2, 28, 18, 0, 0, TimeSpan.Zero).AddDays(day);

    public static FoundCommunity Founding() => new(Id, Charter(), [Ada, Cyd], Ada, Day(0))
    {
        Rules = new() { Functions = [Coordination, Facilitation] },
        Correlation = "letter 1",
        CommandId = "c-1",
    };

    private static Charter Charter() => new(
        "Learning developers",
        new DomainStatement("learning development", ["who is it for?"], "no marking"),
        "grow the practice – together",
        ["openness", "no rank"],
        ["writing retreats"],
        new JoiningPolicy([new("core"), new("active"), new("peripheral")]),
        [new Space("list", SpaceAccess.Public, SpaceMode.Online), new Space("summer school", SpaceAccess.Private, SpaceMode.InPerson)],
        new Rhythm(1, RhythmUnit.Months));

    private static IEnumerable<Func<Community, DomainCommand[]>> Gathering() =>
    [
        _ => [Founding()],
        _ => [new Invite(Ben, Ada, Day(1))],
        _ => [new DeclineInvitation(Ben, Day(2))],
        _ => [new Invite(Ben, Ada, Day(3))],
        _ => [new AcceptInvitation(Ben, Day(3)) { CommandId = "c-2" }],
        _ => [new Welcome(Dung, Cyd, Day(4)) { Correlation = "visit" }, new RecordAccess(Dung, Access.Activity | Access.OldTimers, Cyd, Day(4)) { CommandId = "c-3" }],
        _ => [new RecordBarrier(Dung, Access.Activity, Dung, Day(5))],
        _ => [new OfferRaise(Ben, new("core"), Ada, Day(5)), new AcceptRaise(Ben, Day(5))],
        _ => [new OfferRaise(Dung, new("active"), Ada, Day(6))],
        _ => [new DeclineRaise(Dung, Dung, Day(6))],
        _ => [new StepBack(new("active"), Cyd, Day(7))],
    ];

    private static IEnumerable<Func<Community, DomainCommand[]>> Maturing() =>
    [
        _ => [new EnterStage(LifeCycleModels.Coalescing, "a core is there", Ada, Day(8))],
        _ => [new EnterStage(LifeCycleModels.Maturing, "trust is there", Ada, Day(9))],
    ];

    private static IEnumerable<Func<Community, DomainCommand[]>> HandingOn() =>
    [
        _ => [new ProposeTransfer(Coordination, Ada, Ben, Ada, Day(10)) { Shares = LeadershipShares.Of(5_000), Overlap = Overlap.Both }],
        c => [new SecondTransfer(Open(c), Cyd, Day(11))],
        c => [new AcceptTransfer(Open(c), Ben, Day(12)) { CommandId = "c-4", Correlation = "hand-over" }],
        c => [new ContestTransfer(Open(c), "too early", Cyd, Day(13))],
        c => [new ReconcileTransfer(Open(c), Cyd, Day(14))],
        c => [.. c.Due(Day(28))],
        c => [new CompleteTransfer(Open(c), Ben, Day(29))],
        c => [.. c.Due(Day(43))],
    ];

    private static IEnumerable<Func<Community, DomainCommand[]>> Refusing() =>
    [
        _ => [new ProposeTransfer(Coordination, Ada, Ben, Ada, Day(44))],
        c => [new DeclineTransfer(Open(c), Ben, Day(44))],
        _ => [new ProposeTransfer(Coordination, Ada, Ben, Ada, Day(45))],
        c => [new WithdrawTransfer(Open(c), Ada, Day(45))],
        _ => [new ProposeTransfer(Facilitation, Ada, Ben, Ada, Day(46))],
        c => [.. c.Due(Day(76))],
        _ => [new ProposeTransfer(Facilitation, Ada, Cyd, Ada, Day(77))],
        c => [new AcceptTransfer(Open(c), Cyd, Day(77))],
        c => [new BeginHandOver(Open(c), Cyd, Day(91))],
        c => [new RevokeTransfer(Open(c), Cyd, Day(92))],
    ];

    private static IEnumerable<Func<Community, DomainCommand[]>> LayingDown() =>
    [
        _ => [new Relinquish(Facilitation, LeadershipShares.Whole, Ada, Day(93))],
        _ => [new OfferVacancy(Facilitation, Cyd, Ada, Day(94))],
        c => [new AcceptTransfer(Open(c), Cyd, Day(94))],
        c => [new BeginHandOver(Open(c), Cyd, Day(108)), new CompleteTransfer(Open(c), Cyd, Day(108))],
    ];

    private static IEnumerable<Func<Community, DomainCommand[]>> Amending() =>
    [
        _ => [new ProposeAmendment(new() { Purpose = "grow the practice and the people in it" }, Ada, Day(110)) { CommandId = "c-5" }],
        c => [new ConsentToAmendment(c.Charter.Amendments[0].Id, Ben, Day(111))],
        _ => [new ProposeAmendment(new() { Values = ["rigour"] }, Ada, Day(112))],
        c => [new ObjectToAmendment(c.Charter.Amendments[0].Id, "not who we are", Ben, Day(112))],
        _ => [new ProposeAmendment(new() { Practice = ["writing retreats", "peer observation"], Rhythm = Rhythm.EveryTwoWeeks }, Ada, Day(113))],
        c => [new WithdrawAmendment(c.Charter.Amendments[0].Id, Ada, Day(113))],
    ];

    private static IEnumerable<Func<Community, DomainCommand[]>> ComingAndGoing() =>
    [
        _ => [new TakeLeave(Dung, Day(114))],
        _ => [new ComeBack(Dung, Day(120))],
        _ => [new MarkInactive(Dung, Ada, Day(121))],
        _ => [new Welcome(Eve, Ben, Day(122)), new Welcome(Fay, Ben, Day(122)), new Welcome(Gus, Ben, Day(122))],
        _ => [new Retire(Eve, Day(123))],
        _ => [new Depart(Fay, Day(124))],
        _ => [new Remove(Gus, "broke the trust", Ada, Day(125))],
        _ => [new RecordExtension("x-library.meeting", "{\"rooms\" : [ \"Aula\",\t1e0 ],\"naïve\":true, \"kind\" : \"\\u0041\"}", Ada, Day(126))],
        _ => [new ProposeTransfer(Coordination, Ada, Ben, Ada, Day(127))],
    ];

    private static IEnumerable<Func<Community, DomainCommand[]>> Splitting() =>
    [
        _ =>
        [
            new EndLifeCycle(
                Ending.Split,
                [new(Ada, [new("east")]), new(Ben, [new("west")]), new(Cyd, [new("east"), new("west")]), new(Dung), new(Eve)],
                Ada,
                Day(128)),
        ],
    ];

    private static TransferId Open(Community community) => community.Leadership.Transfers.Max(t => t.Key);
}
