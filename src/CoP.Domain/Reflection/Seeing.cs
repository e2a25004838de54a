using System.Globalization;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Reflection;

/// <summary>How looks spell their results.</summary>
internal static class Seeing
{
    public static LookResult Result(LookOutcome outcome, FormattableString finding, string next, int events, params ReadOnlySpan<(string Name, double? Value)> figures)
    {
        var known = new List<Figure>();
        foreach (var (name, value) in figures)
        {
            if (value is { } number)
            {
                known.Add(new(name, number));
            }
        }

        return new(outcome, FormattableString.Invariant(finding), next, events, known.ToValueList());
    }

    public static LookOutcome When(bool seen, bool partly = false) => seen ? LookOutcome.Seen : partly ? LookOutcome.Partly : LookOutcome.NotSeen;

    /// <summary>The events of some types in the window.</summary>
    public static List<T> Recent<T>(this LookInput input)
        where T : DomainEvent => [.. input.Recent.Select(e => e.Event).OfType<T>()];

    /// <summary>The events of some types from the beginning to the end of the window.</summary>
    public static List<T> Ever<T>(this LookInput input)
        where T : DomainEvent => [.. input.Chronicle.Entries.Select(e => e.Event).OfType<T>()];

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)} %");

    public static string Days(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalDays)} days");

    public static string Names(IEnumerable<MemberId> people, int most = 7)
    {
        var names = people.Select(p => p.Value).ToList();
        return names.Count <= most
            ? string.Join(", ", names)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(most))} and {names.Count - most} more");
    }
}
