using CoP.Domain.Charters;
using CoP.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Charters;

public sealed class CharterLaws
{
    private static readonly string[] Codes =
    [
        "charter.not-adopted", "charter.already-adopted", "amendment.not-present", "amendment.not-in-body", "amendment.empty",
        "amendment.changes-nothing", "amendment.invalid-charter", "amendment.overlapping", "amendment.not-open", "amendment.already-consented",
        "amendment.not-proposer", "amendment.window-open", "amendment.window-over", "amendment.reason-unfit",
    ];

    internal static LawSubject<CharterCommand, CharterEvent, Counted> Subject { get; } = new()
    {
        Decider = Counted.Decider(Assembly.At),
        Commands = Commands,
        Machines = [AmendmentMachine.Definition],
        StatusesOf = s => s.Charter.Amendments.IsEmpty ? [] : [new("amendment", "proposed")],
        Invariants = s => CharterInvariants.Violations(s.Charter),
        IsKnownCode = Codes.Contains,
        Write = EventText.Write,
        Read = EventText.Read<CharterEvent>,
        At = e => e.At,
    };

    [Fact]
    public void Histories_MeetEveryRefusal() =>
        Assert.Equal(Codes.Order(StringComparer.Ordinal), new DeciderLaws<CharterCommand, CharterEvent, Counted>(Subject).Distribution().Refused.Select(r => r.Code), StringComparer.Ordinal);

    private static Gen<CharterCommand> Commands(Counted state) => state.Charter.Current is null
        ? Gen.Elements<CharterCommand>(
            new AdoptCharter(Sample.Charter(), Sample.Ada, state.Now),
            new AdoptCharter(Sample.FullCharter(), Sample.Ada, state.Now),
            new ProposeAmendment(Changes[0], Sample.Ada, state.Now))
        : Amending(state);

    private static Gen<CharterCommand> Amending(Counted state) =>
        from who in Gen.Elements<Actor>(Sample.Ada, Sample.Ada, Sample.Ben, Sample.Eve, Sample.Cyd, Sample.Zoe, Actor.Deadline)
        from days in Gen.Elements(0, 0, 0, 1, 14)
        from id in Gen.Elements([new AmendmentId(0), .. state.Charter.Amendments.SelectMany(a => new[] { a.Id, a.Id, a.Id })])
        from change in Gen.Elements(Changes)
        from reason in Gen.Elements("it says less", "it says less", " ")
        let at = state.Now.AddDays(days)
        from command in Gen.Elements<CharterCommand>(
            new AdoptCharter(Sample.Charter(), who, at),
            new ProposeAmendment(change, who, at),
            new ProposeAmendment(change, who, at),
            new ProposeAmendment(change, who, at),
            new ConsentToAmendment(id, who, at),
            new ConsentToAmendment(id, who, at),
            new ConsentToAmendment(id, who, at),
            new ObjectToAmendment(id, reason, who, at),
            new WithdrawAmendment(id, who, at),
            new AdoptAmendment(id, who, at))
        select command;

    private static readonly CharterChange[] Changes =
    [
        new() { Purpose = "grow practices together" },
        new() { Purpose = "grow the practice together" },
        new() { Values = ["openness", "joy"] },
        new() { Values = ["openness", "no rank"], Rhythm = new(1, RhythmUnit.Weeks) },
        new() { Rhythm = new(2, RhythmUnit.Weeks) },
        new() { Practice = ["peer review"], Spaces = [new("list", SpaceAccess.Public, SpaceMode.Online)] },
        new() { Domain = new("teaching") },
        new() { Joining = new([new Level("core")]) },
        new() { Values = [] },
        new(),
    ];
}
