using System.Globalization;
using CoP.Domain.Validation;
using FluentValidation;

namespace CoP.Domain.ValueCreation;

/// <summary>What makes a draft a value-creation story; all rules always run.</summary>
internal sealed class StoryValidator : AbstractValidator<StoryDraft>
{
    public const int MostEpisodes = 100;
    public const int MostIndicators = 100;

    public StoryValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(s => s.Title).Custom((title, report) => Unless(report, "title", title, TextProblem.OfName(title)));
        RuleFor(s => s.Framework).Custom(Framework);
        RuleFor(s => s.Person).Custom((person, report) => Fits(report, "person", person, TextKey.NameProblem(person), "not-a-person"));
        RuleFor(s => s.Episodes).Custom(Episodes);
    }

    public static StoryValidator Instance { get; } = new();

    private static void Framework(string? name, ValidationContext<StoryDraft> report)
    {
        if (name is not null && ValueFrameworks.Find(name) is null)
        {
            report.Report("framework", "story.unknown-framework", name, $"framework is none that is known; known: {string.Join(", ", ValueFrameworks.All.Select(f => f.Name))}.");
        }
    }

    private static void Episodes(IReadOnlyList<EpisodeDraft?>? episodes, ValidationContext<StoryDraft> report)
    {
        if (episodes is not { Count: > 0 })
        {
            report.Report("episodes", "story.missing", null, "episodes has no item: a story tells at least one.");
            return;
        }

        if (!HasRoom(report, "episodes", episodes.Count, MostEpisodes))
        {
            return;
        }

        var cycles = ValueFrameworks.Find(report.InstanceToValidate.Framework ?? ValueFrameworks.FiveCycles2011.Name);
        for (var i = 0; i < episodes.Count; i++)
        {
            Episode(report, Item("episodes", i), episodes[i], cycles);
        }

        Once(report, [.. episodes.Select((e, i) => ($"{Item("episodes", i)}.claim", e?.Claim))]);
    }

    private static void Episode(ValidationContext<StoryDraft> report, string path, EpisodeDraft? episode, ValueFramework? framework)
    {
        if (episode is null)
        {
            report.Report(path, "story.missing", null, $"{path} is missing.");
            return;
        }

        Unless(report, $"{path}.text", episode.Text, TextProblem.OfText(episode.Text));
        Cycle(report, $"{path}.cycle", episode.Cycle, framework);
        if (episode.Claim is { } claim)
        {
            var isClaim = StreamId.TryParse(claim, CultureInfo.InvariantCulture, out var id) && id.Kind == "value" && id.Community != default;
            Fits(report, $"{path}.claim", claim, isClaim ? null : "is no stream of a claim of value", "not-a-claim");
        }

        if (episode.Indicators is { } indicators && HasRoom(report, $"{path}.indicators", indicators.Count, MostIndicators))
        {
            (string Path, string? Text)[] named = [.. indicators.Select((text, i) => (Item($"{path}.indicators", i), text))];
            Array.ForEach(named, n => Unless(report, n.Path, n.Text, TextProblem.OfName(n.Text)));
            Once(report, named);
        }
    }

    private static void Cycle(ValidationContext<StoryDraft> report, string path, string? cycle, ValueFramework? framework)
    {
        if (TextKey.CodeProblem(cycle) is { } problem)
        {
            Fits(report, path, cycle, problem, cycle is null ? "missing" : "unknown-cycle");
        }
        else if (framework is not null && framework.Find(new(cycle!)) is null)
        {
            report.Report(path, "story.unknown-cycle", cycle, $"{path} is none of {framework.Name}; known: {string.Join(", ", framework.Cycles.Select(c => c.Id))}.");
        }
    }

    private static bool HasRoom(ValidationContext<StoryDraft> report, string path, int count, int most)
    {
        if (count > most)
        {
            report.Report(path, "story.too-many", count, string.Create(CultureInfo.InvariantCulture, $"{path} has {count} items; {most} are allowed."));
        }

        return count <= most;
    }

    private static void Once(ValidationContext<StoryDraft> report, IReadOnlyList<(string Path, string? Text)> texts)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in texts)
        {
            if (!string.IsNullOrWhiteSpace(text) && !first.TryAdd(text, path))
            {
                report.Report(path, "story.duplicate", text, $"{path} says the same as {first[text]}.");
            }
        }
    }

    private static void Unless(ValidationContext<StoryDraft> report, string path, string? text, TextProblem? problem) =>
        Fits(report, path, text, problem?.Message, problem?.Reason ?? string.Empty);

    private static void Fits(ValidationContext<StoryDraft> report, string path, string? text, string? problem, string reason)
    {
        if (problem is not null)
        {
            report.Report(path, $"story.{reason}", text, $"{path} {problem}.");
        }
    }

    private static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
