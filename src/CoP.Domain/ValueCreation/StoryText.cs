using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.ValueCreation;

/// <summary>What a value-creation story says: one person's experience, threaded through the cycles.</summary>
/// <remarks>
/// Stories beside indicators (Wenger, Trayner and de Laat 2011, contents page read). The episodes stand in the order of telling; a story may have one episode or several of a cycle, and may
/// stop at any cycle. Immutable, value-equal, thread-safe; only <see cref="Validate"/> says whether it can be told.
/// </remarks>
/// <param name="Title">One line of 1 to 200 characters.</param>
/// <param name="Framework">The name of the framework, one of <see cref="ValueFrameworks.All"/>.</param>
/// <param name="Person">Whose experience it is.</param>
/// <param name="Episodes">At least one, at most 100.</param>
public sealed record StoryText(string Title, string Framework, MemberId Person, ValueList<StoryEpisode> Episodes)
{
    /// <summary>The cycles that it passes through, each once, in the order of telling.</summary>
    public IEnumerable<CycleId> Cycles => Episodes.Select(e => e.Cycle).Distinct();

    /// <summary>Lists all that keeps a draft from being a story. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The report; valid exactly when <see cref="TryCreate"/> makes a story.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport Validate(StoryDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return StoryValidator.Instance.ReportOn(draft);
    }

    /// <summary>Makes a story of a draft, or reports all that keeps it from being one. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="story">The story; <see langword="null"/> where the report is not valid.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport TryCreate(StoryDraft draft, out StoryText? story)
    {
        var report = Validate(draft);
        story = report.IsValid ? Of(draft) : null;
        return report;
    }

    /// <summary>Writes the story down as a draft, for editing.</summary>
    /// <returns>A draft that makes an equal story, if this one is valid.</returns>
    public StoryDraft ToDraft() => new()
    {
        Title = Title,
        Framework = Framework,
        Person = Person.Value,
        Episodes = [.. Episodes.Select(e => new EpisodeDraft { Cycle = e.Cycle.Value, Text = e.Text, Claim = e.Claim?.Value, Indicators = [.. e.Indicators] })],
    };

    private static StoryText Of(StoryDraft valid) => new(
        valid.Title!,
        valid.Framework ?? ValueFrameworks.FiveCycles2011.Name,
        new(valid.Person!),
        valid.Episodes!.Select(e => new StoryEpisode(
            new(e!.Cycle!),
            e.Text!,
            e.Claim is { } claim ? new StreamId(claim) : null,
            (e.Indicators ?? []).Select(i => i!).ToValueList())).ToValueList());
}
