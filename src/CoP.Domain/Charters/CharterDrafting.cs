using CoP.Domain.Collections;

namespace CoP.Domain.Charters;

/// <summary>From charters to drafts, and from drafts that were found valid to charters.</summary>
internal static class CharterDrafting
{
    // A charter asks for its own draft before it is known to be valid: any part may still be null.
    public static CharterDraft Draft(Charter charter) => new()
    {
        Name = charter.Name,
        Domain = Draft(charter.Domain),
        Purpose = charter.Purpose,
        Values = charter.Values,
        Practice = charter.Practice,
        Joining = new() { Conferrers = Codes(charter.Joining.Conferrers) },
        Spaces = [.. charter.Spaces.Select(Draft)],
        Rhythm = new() { Every = charter.Rhythm.Every, Unit = Words.Of(charter.Rhythm.Unit) },
        Amendments = new() { Body = Codes(charter.Amendments.Body), WindowDays = charter.Amendments.WindowDays },
    };

    public static Charter Charter(CharterDraft valid) => new(
        valid.Name!,
        new DomainStatement(valid.Domain!.Topic!, Texts(valid.Domain.Concerns), valid.Domain.Boundary),
        valid.Purpose!,
        Texts(valid.Values),
        Texts(valid.Practice),
        new JoiningPolicy(Levels(valid.Joining?.Conferrers)),
        (valid.Spaces ?? []).Select(s => Space(s!)).ToValueList(),
        valid.Rhythm is { } rhythm ? new Rhythm(rhythm.Every!.Value, Words.Find<RhythmUnit>(rhythm.Unit)!.Value) : null,
        Rule(valid.Amendments));

    private static DomainDraft? Draft(DomainStatement? domain) =>
        domain is null ? null : new() { Topic = domain.Topic, Concerns = domain.Concerns, Boundary = domain.Boundary };

    private static SpaceDraft? Draft(Space? space) =>
        space is null ? null : new() { Name = space.Name, Access = Words.Of(space.Access), Mode = Words.Of(space.Mode) };

    private static Space Space(SpaceDraft valid) =>
        new(valid.Name!, Words.Find<SpaceAccess>(valid.Access)!.Value, Words.Find<SpaceMode>(valid.Mode)!.Value);

    private static AmendmentRule Rule(AmendmentRuleDraft? valid)
    {
        var usual = AmendmentRule.ConsentOfTheCore;
        return new(valid?.Body is { } body ? Levels(body) : usual.Body, valid?.WindowDays ?? usual.WindowDays);
    }

    private static string?[] Codes(ValueList<Level> levels) => [.. levels.Select(l => l.Value)];

    private static ValueList<Level> Levels(IReadOnlyList<string?>? codes) => (codes ?? []).Select(c => new Level(c!)).ToValueList();

    private static ValueList<string> Texts(IReadOnlyList<string?>? texts) => (texts ?? []).Select(t => t!).ToValueList();
}
