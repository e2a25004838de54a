using CoP.Domain.Collections;
using CoP.Domain.Streams;

namespace CoP.Domain.ValueCreation;

/// <summary>Indicators × stories, cycle by cycle: each checks the other, and blanks show.</summary>
/// <remarks>
/// Numbers say that something changed, stories how people had a part in it; the matrix cross-checks them (Wenger, Trayner and de Laat 2011, contents page read; the form is this library's). No score is
/// computed of it. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Framework">The name of the framework.</param>
/// <param name="Cycles">All cycles of the framework in its order, blank ones too.</param>
public sealed record ValueMatrix(string Framework, ValueList<CycleMatrix> Cycles)
{
    /// <summary>Whether an indicator and a story meet: the story names the indicator in that cycle, and it was measured.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="story">The story.</param>
    /// <exception cref="ArgumentException">The framework has no such cycle.</exception>
    public bool this[CycleId cycle, string indicator, StreamId story] =>
        Of(cycle).Indicators.Any(i => i.IsMeasured && i.Name == indicator && i.Stories.Contains(story));

    /// <summary>Lays indicators and stories side by side. Pure.</summary>
    /// <param name="framework">The framework; stories in another one are left out.</param>
    /// <param name="readings">The readings, in any order.</param>
    /// <param name="stories">The stories, in any order, each once; drafts and those taken back are left out.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">A reading is of no cycle of the framework, is not finite or has no name, or a story is given twice.</exception>
    public static ValueMatrix Of(ValueFramework framework, IEnumerable<IndicatorReading> readings, IEnumerable<StreamState<ValueStory>> stories)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(stories);
        var series = readings.Select(r => Checked(framework, r)).ToLookup(r => r.Cycle);
        var told = stories.Where(s => s.State.IsTold && s.State.Text!.Framework == framework.Name).OrderBy(s => s.Id).ToList();
        return told.Zip(told.Skip(1)).Any(p => p.First.Id == p.Second.Id)
            ? throw new ArgumentException("A story is given twice.", nameof(stories))
            : new(framework.Name, framework.Cycles.Select(c => Of(c.Id, [.. series[c.Id]], told)).ToValueList());
    }

    /// <summary>Finds the part of one cycle.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <returns>Its indicators and stories.</returns>
    /// <exception cref="ArgumentException">The framework has no such cycle.</exception>
    public CycleMatrix Of(CycleId cycle) =>
        Cycles.FirstOrDefault(c => c.Cycle == cycle) ?? throw new ArgumentException($"{Framework} has no cycle «{cycle}».", nameof(cycle));

    private static CycleMatrix Of(CycleId cycle, List<IndicatorReading> readings, List<StreamState<ValueStory>> told)
    {
        var series = readings.ToLookup(r => r.Name, StringComparer.Ordinal);
        var named = told.ToDictionary(s => s.Id, s => NamesIn(s.State.Text!, cycle));
        var names = readings.Select(r => r.Name).Concat(named.Values.SelectMany(n => n)).ToHashSet(StringComparer.Ordinal);
        return new(
            cycle,
            names.Order(StringComparer.Ordinal).Select(n => new IndicatorRow(
                n,
                series[n].OrderBy(r => r.At).ThenBy(r => r.Value).ToValueList(),
                told.Where(s => named[s.Id].Contains(n)).Select(s => s.Id).ToValueList())).ToValueList(),
            told.Where(s => s.State.Text!.Cycles.Contains(cycle)).Select(s => new StoryColumn(
                s.Id,
                s.State.Text!.Person,
                s.State.Status == ValueStoryStatus.Confirmed,
                named[s.Id].Where(series.Contains).Order(StringComparer.Ordinal).ToValueList())).ToValueList());
    }

    private static HashSet<string> NamesIn(StoryText story, CycleId cycle) =>
        story.Episodes.Where(e => e.Cycle == cycle).SelectMany(e => e.Indicators).ToHashSet(StringComparer.Ordinal);

    private static IndicatorReading Checked(ValueFramework framework, IndicatorReading reading) =>
        string.IsNullOrWhiteSpace(reading.Name) || !double.IsFinite(reading.Value) || framework.Find(reading.Cycle) is null
            ? throw new ArgumentException($"The reading «{reading.Name}» of the cycle «{reading.Cycle}» has no name, no finite value or no cycle of {framework.Name}.", nameof(reading))
            : reading with { At = reading.At.ToUniversalTime() };
}
