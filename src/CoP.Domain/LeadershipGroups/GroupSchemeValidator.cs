using System.Globalization;
using CoP.Domain.Charters;
using CoP.Domain.LifeCycles;
using CoP.Domain.Validation;
using FluentValidation;

namespace CoP.Domain.LeadershipGroups;

/// <summary>What makes a draft a scheme of leadership groups; all rules always run.</summary>
internal sealed class GroupSchemeValidator : AbstractValidator<GroupSchemeDraft>
{
    public const int MostGroups = 100;
    public const int MostNotes = 100;

    public GroupSchemeValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(s => s.Name).Custom((name, report) => Code(report, "name", name));
        RuleFor(s => s.Source).Custom((source, report) => Text(report, "source", source, TextProblem.OfText(source)));
        RuleFor(s => s.Groups).Custom(Groups);
    }

    public static GroupSchemeValidator Instance { get; } = new();

    private static void Groups(IReadOnlyList<LeadershipGroupDraft?>? groups, ValidationContext<GroupSchemeDraft> report)
    {
        if (groups is not { Count: > 0 })
        {
            report.Report("groups", "group-scheme.missing", null, "groups has no item: at least one is needed.");
            return;
        }

        if (!Fits(report, "groups", groups.Count, MostGroups))
        {
            return;
        }

        for (var i = 0; i < groups.Count; i++)
        {
            Group(report, CharterRules.Item("groups", i), groups[i]);
        }

        Once(report, groups, "id", g => g.Id);
        Once(report, groups, "name", g => g.Name);
        Once(report, groups, "aspect", g => g.Aspect);
    }

    private static void Group(ValidationContext<GroupSchemeDraft> report, string path, LeadershipGroupDraft? group)
    {
        if (group is null)
        {
            report.Report(path, "group-scheme.missing", null, $"{path} is missing.");
            return;
        }

        Code(report, $"{path}.id", group.Id);
        Text(report, $"{path}.name", group.Name, TextProblem.OfName(group.Name));
        Code(report, $"{path}.aspect", group.Aspect);
        Note(report, $"{path}.purpose", group.Purpose);
        Notes(report, $"{path}.questions", group.Questions);
        Notes(report, $"{path}.during", group.During);
        Notes(report, $"{path}.between", group.Between);
        Notes(report, $"{path}.outputs", group.Outputs);
        Trust(report, $"{path}.trust", group.Trust);
    }

    private static void Notes(ValidationContext<GroupSchemeDraft> report, string path, IReadOnlyList<LeadershipGroupNoteDraft?>? notes)
    {
        for (var i = 0; notes is not null && Fits(report, path, notes.Count, MostNotes) && i < notes.Count; i++)
        {
            Note(report, CharterRules.Item(path, i), notes[i]);
        }
    }

    private static void Note(ValidationContext<GroupSchemeDraft> report, string path, LeadershipGroupNoteDraft? note)
    {
        if (note is null)
        {
            report.Report(path, "group-scheme.missing", null, $"{path} is missing.");
            return;
        }

        Text(report, $"{path}.text", note.Text, TextProblem.OfText(note.Text));
        Trust(report, $"{path}.trust", note.Trust);
    }

    private static void Trust(ValidationContext<GroupSchemeDraft> report, string path, string? word)
    {
        if (word is not null && Words.Find<SourceTrust>(word) is null)
        {
            report.Report(path, "group-scheme.unknown-word", word, $"{path} is none of {Words.Listed<SourceTrust>()}.");
        }
    }

    private static void Code(ValidationContext<GroupSchemeDraft> report, string path, string? code)
    {
        if (TextKey.CodeProblem(code) is { } problem)
        {
            report.Report(path, string.IsNullOrEmpty(code) ? "group-scheme.missing" : "group-scheme.not-a-code", code, $"{path} {problem}; a code is a word such as agenda.");
        }
    }

    private static void Text(ValidationContext<GroupSchemeDraft> report, string path, string? text, TextProblem? problem)
    {
        if (problem is not null)
        {
            report.Report(path, $"group-scheme.{problem.Reason}", text, $"{path} {problem.Message}.");
        }
    }

    private static bool Fits(ValidationContext<GroupSchemeDraft> report, string path, int count, int most)
    {
        if (count > most)
        {
            report.Report(path, "group-scheme.too-many", count, string.Create(CultureInfo.InvariantCulture, $"{path} has {count} items; {most} are allowed."));
        }

        return count <= most;
    }

    private static void Once(ValidationContext<GroupSchemeDraft> report, IReadOnlyList<LeadershipGroupDraft?> groups, string member, Func<LeadershipGroupDraft, string?> read)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < groups.Count; i++)
        {
            var (path, text) = ($"{CharterRules.Item("groups", i)}.{member}", groups[i] is { } group ? read(group) : null);
            if (!string.IsNullOrWhiteSpace(text) && !first.TryAdd(text, path))
            {
                report.Report(path, "group-scheme.duplicate", text, $"{path} says the same as {first[text]} (case does not count).");
            }
        }
    }
}
