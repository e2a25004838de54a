using System.Globalization;
using CoP.Domain.Validation;
using FluentValidation;

namespace CoP.Domain.Charters;

/// <summary>The few kinds of rule that a charter is made of; each says path, code and message itself.</summary>
internal static class CharterRules
{
    /// <summary>The most items of one list.</summary>
    public const int LongestList = 1_000;

    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    public static void Missing(this ValidationContext<CharterDraft> report, string path, string message) =>
        report.Report(path, "charter.missing", null, $"{path} {message}.");

    public static void Name(this ValidationContext<CharterDraft> report, string path, string? name) =>
        report.Text(path, name, TextProblem.OfName(name));

    public static void Text(this ValidationContext<CharterDraft> report, string path, string? text) =>
        report.Text(path, text, TextProblem.OfText(text));

    public static void Texts(this ValidationContext<CharterDraft> report, string path, IReadOnlyList<string?>? texts, bool needed)
    {
        if (needed && texts is not { Count: > 0 })
        {
            report.Missing(path, "has no item: at least one is needed");
        }

        if (texts is null || !report.Fits(path, texts))
        {
            return;
        }

        for (var i = 0; i < texts.Count; i++)
        {
            report.Text(Item(path, i), texts[i]);
        }

        report.Once([.. texts.Select((t, i) => (Item(path, i), t))]);
    }

    public static void Levels(this ValidationContext<CharterDraft> report, string path, IReadOnlyList<string?>? levels, bool needed)
    {
        if (needed && levels is not { Count: > 0 })
        {
            report.Missing(path, "has no level: at least one is needed");
        }

        if (levels is null || !report.Fits(path, levels))
        {
            return;
        }

        for (var i = 0; i < levels.Count; i++)
        {
            if (TextKey.CodeProblem(levels[i]) is { } problem)
            {
                report.Report(Item(path, i), "charter.not-a-level", levels[i], $"{Item(path, i)} {problem}; a level is a word such as core.");
            }
        }

        report.Once([.. levels.Select((t, i) => (Item(path, i), t))]);
    }

    public static void Word<T>(this ValidationContext<CharterDraft> report, string path, string? word)
        where T : struct, Enum
    {
        if (word is null)
        {
            report.Missing(path, $"is missing; allowed: {Words.Listed<T>()}");
        }
        else if (Words.Find<T>(word) is null)
        {
            report.Report(path, "charter.unknown-word", word, $"{path} is no known word; allowed: {Words.Listed<T>()}.");
        }
    }

    public static void Within(this ValidationContext<CharterDraft> report, string path, int? number, int least, int most)
    {
        if (number is null)
        {
            report.Missing(path, "is missing");
        }
        else if (number < least || number > most)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"{path} is {number}; {least} to {most} are allowed.");
            report.Report(path, "charter.out-of-range", number, message);
        }
    }

    public static bool Fits<T>(this ValidationContext<CharterDraft> report, string path, IReadOnlyList<T> list)
    {
        if (list.Count > LongestList)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"{path} has {list.Count} items; {LongestList} are allowed.");
            report.Report(path, "charter.too-many", list.Count, message);
        }

        return list.Count <= LongestList;
    }

    public static void Once(this ValidationContext<CharterDraft> report, IReadOnlyList<(string Path, string? Text)> texts)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, text) in texts)
        {
            if (!string.IsNullOrWhiteSpace(text) && !first.TryAdd(text, path))
            {
                report.Report(path, "charter.duplicate", text, $"{path} says the same as {first[text]} (case does not count).");
            }
        }
    }

    private static void Text(this ValidationContext<CharterDraft> report, string path, string? text, TextProblem? problem)
    {
        if (problem is not null)
        {
            report.Report(path, $"charter.{problem.Reason}", text, $"{path} {problem.Message}.");
        }
    }
}
