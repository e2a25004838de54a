using System.Globalization;
using CoP.Domain.Charters;
using CoP.Domain.Validation;
using FluentValidation;

namespace CoP.Domain.Reflection;

/// <summary>The few kinds of rule that catalogues and mappings are made of; each says path, code and message itself.</summary>
internal static class CatalogueRules
{
    public const int MostTexts = 100;

    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    public static void Missing<T>(this ValidationContext<T> report, string path) =>
        report.Report(path, "catalogue.missing", null, $"{path} is missing.");

    public static void Name<T>(this ValidationContext<T> report, string path, string? name) => report.Text(path, name, TextProblem.OfName(name));

    public static void Text<T>(this ValidationContext<T> report, string path, string? text) => report.Text(path, text, TextProblem.OfText(text));

    public static void Code<T>(this ValidationContext<T> report, string path, string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            report.Missing(path);
        }
        else if (TextKey.CodeProblem(code) is { } problem)
        {
            report.Report(path, "catalogue.not-a-code", code, $"{path} {problem}; a code is a word such as value-creation.");
        }
    }

    public static void Word<TDraft, T>(this ValidationContext<TDraft> report, string path, string? word)
        where T : struct, Enum
    {
        if (word is null)
        {
            report.Missing(path);
        }
        else
        {
            report.WordOrNone<TDraft, T>(path, word);
        }
    }

    public static void WordOrNone<TDraft, T>(this ValidationContext<TDraft> report, string path, string? word)
        where T : struct, Enum
    {
        if (word is not null && Words.Find<T>(word) is null)
        {
            report.Report(path, "catalogue.unknown-word", word, $"{path} is no known word; allowed: {Words.Listed<T>()}.");
        }
    }

    public static bool Fits<TDraft, T>(this ValidationContext<TDraft> report, string path, IReadOnlyList<T>? list, int most, bool needed)
    {
        if (needed && list is not { Count: > 0 })
        {
            report.Missing(path);
        }

        if (list?.Count > most)
        {
            report.Report(path, "catalogue.too-many", list.Count, string.Create(CultureInfo.InvariantCulture, $"{path} has {list.Count} items; {most} are allowed."));
        }

        return list is not null && list.Count <= most;
    }

    public static void Once<T>(this ValidationContext<T> report, IReadOnlyList<(string Path, string? Text)> codes)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, code) in codes)
        {
            if (!string.IsNullOrEmpty(code) && !first.TryAdd(code, path))
            {
                report.Report(path, "catalogue.duplicate", code, $"{path} says the same as {first[code]}.");
            }
        }
    }

    private static void Text<T>(this ValidationContext<T> report, string path, string? text, TextProblem? problem)
    {
        if (problem is not null)
        {
            report.Report(path, $"catalogue.{problem.Reason}", text, $"{path} {problem.Message}.");
        }
    }
}
