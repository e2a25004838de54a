using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.LeadershipGroups;

/// <summary>From schemes to drafts, and from drafts that were found valid to schemes.</summary>
internal static class GroupSchemeDrafting
{
    // A scheme asks for its own draft before it is known to be valid: any part may still be null.
    public static GroupSchemeDraft Draft(GroupScheme scheme) => new()
    {
        Name = scheme.Name,
        Source = scheme.Source,
        Groups = [.. scheme.Groups.Select(Draft)],
    };

    public static GroupScheme Scheme(GroupSchemeDraft valid) => new(valid.Name!, valid.Source!, valid.Groups!.Select(g => Group(g!)).ToValueList());

    private static LeadershipGroupDraft? Draft(LeadershipGroup? group) => group is null ? null : new()
    {
        Id = group.Id.Value,
        Name = group.Name,
        Aspect = group.Aspect.Value,
        Purpose = Draft(group.Purpose),
        Questions = Draft(group.Questions),
        During = Draft(group.During),
        Between = Draft(group.Between),
        Outputs = Draft(group.Outputs),
        Trust = Words.Of(group.Trust),
    };

    private static LeadershipGroupNoteDraft?[]? Draft(ValueList<LeadershipGroupNote> notes) => notes.IsEmpty ? null : [.. notes.Select(Draft)];

    private static LeadershipGroupNoteDraft? Draft(LeadershipGroupNote? note) => note is null ? null : new() { Text = note.Text, Trust = Words.Of(note.Trust) };

    private static LeadershipGroup Group(LeadershipGroupDraft valid) => new(
        new(valid.Id!),
        valid.Name!,
        new(valid.Aspect!),
        Note(valid.Purpose!),
        Notes(valid.Questions),
        Notes(valid.During),
        Notes(valid.Between),
        Notes(valid.Outputs),
        Trust(valid.Trust));

    private static ValueList<LeadershipGroupNote> Notes(IReadOnlyList<LeadershipGroupNoteDraft?>? valid) => (valid ?? []).Select(n => Note(n!)).ToValueList();

    private static LeadershipGroupNote Note(LeadershipGroupNoteDraft valid) => new(valid.Text!, Trust(valid.Trust));

    private static SourceTrust Trust(string? word) => Words.Find<SourceTrust>(word) ?? SourceTrust.Unchecked;
}
