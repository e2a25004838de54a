using CoP.Domain.Charters;

namespace CoP.Domain.Tests.Charters;

internal static class Sample
{
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Eve = new("eve");
    public static readonly MemberId Cyd = new("cyd");
    public static readonly MemberId Zoe = new("zoe");
    public static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

    public static Charter Charter() => new(
        "Learning developers",
        about: "learning development in universities",
        purpose: "grow the practice together",
        values: ["openness", "no rank"],
        practice: ["writing retreats"]);

    public static Charter FullCharter() => new(
        "Learning developers",
        new DomainStatement("learning development", ["who is it for?", "what counts as evidence?"], "no marking"),
        "grow the practice together",
        ["openness", "no rank"],
        ["writing retreats", "peer review"],
        new JoiningPolicy([new Level("core"), new Level("active")]),
        [new Space("list", SpaceAccess.Public, SpaceMode.Online), new Space("summer school", SpaceAccess.Private, SpaceMode.InPerson)],
        new Rhythm(1, RhythmUnit.Months),
        new AmendmentRule([new Level("core")], 30));

    public static CharterDraft Draft(
        string? name = "Learning developers",
        string? topic = "learning development",
        string? purpose = "grow the practice together",
        IReadOnlyList<string?>? values = null,
        IReadOnlyList<string?>? practice = null,
        IReadOnlyList<SpaceDraft?>? spaces = null,
        RhythmDraft? rhythm = null,
        AmendmentRuleDraft? amendments = null,
        JoiningDraft? joining = null) => new()
        {
            Name = name,
            Domain = new() { Topic = topic },
            Purpose = purpose,
            Values = values ?? ["openness"],
            Practice = practice ?? ["writing retreats"],
            Spaces = spaces,
            Rhythm = rhythm,
            Amendments = amendments,
            Joining = joining,
        };
}
