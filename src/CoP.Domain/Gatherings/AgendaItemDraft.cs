namespace CoP.Domain.Gatherings;

/// <summary>A part of a session as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use.</remarks>
public sealed class AgendaItemDraft
{
    /// <summary>What it is about.</summary>
    public string? Title { get; init; }

    /// <summary>How long, in minutes: 1 to 1,440.</summary>
    public int? Minutes { get; init; }
}
