using System.Globalization;
using CoP.Domain.Validation;
using FluentValidation;

namespace CoP.Domain.Gatherings;

/// <summary>The few kinds of rule that outlines and learning plans are made of; each says path, code and message itself.</summary>
internal sealed class DocumentRules<T>(ValidationContext<T> report, string concept)
{
    /// <summary>The most items of one list.</summary>
    public const int LongestList = 1_000;

    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    public void Say(string path, string reason, object? attempted, FormattableString message) =>
        report.Report(path, $"{concept}.{reason}", attempted, FormattableString.Invariant(message));

    public void Name(string path, string? name) => Text(path, name, TextProblem.OfName(name));

    public void Text(string path, string? text) => Text(path, text, TextProblem.OfText(text));

    public void Texts(string path, IReadOnlyList<string?>? texts, bool needed = false)
    {
        Each(path, texts, Text, needed);
        Once([.. (texts ?? []).Select((t, i) => (Item(path, i), t))]);
    }

    public void Names(string path, IReadOnlyList<string?>? names, bool needed = false)
    {
        Each(path, names, Name, needed);
        Once([.. (names ?? []).Select((t, i) => (Item(path, i), t))]);
    }

    public void Each<TItem>(string path, IReadOnlyList<TItem>? items, Action<string, TItem> rule, bool needed = false)
    {
        if (needed && items is not { Count: > 0 })
        {
            Say(path, "missing", null, $"{path} has no item: at least one is needed.");
        }
        else if (items is { Count: > LongestList })
        {
            Say(path, "too-many", items.Count, $"{path} has {items.Count} items; {LongestList} are allowed.");
        }
        else
        {
            for (var i = 0; i < (items?.Count ?? 0); i++)
            {
                rule(Item(path, i), items![i]);
            }
        }
    }

    public void Within(string path, int? number, int least, int most)
    {
        if (number is null)
        {
            Say(path, "missing", null, $"{path} is missing.");
        }
        else if (number < least || number > most)
        {
            Say(path, "out-of-range", number, $"{path} is {number}; {least} to {most} are allowed.");
        }
    }

    public void Once(IReadOnlyList<(string Path, string? Text)> texts)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, text) in texts)
        {
            if (!string.IsNullOrWhiteSpace(text) && !first.TryAdd(text, path))
            {
                Say(path, "duplicate", text, $"{path} says the same as {first[text]} (case does not count).");
            }
        }
    }

    private void Text(string path, string? text, TextProblem? problem)
    {
        if (problem is not null)
        {
            Say(path, problem.Reason, text, $"{path} {problem.Message}.");
        }
    }
}
