using CoP.Domain.Communities;
using CoP.Domain.Formats;
using CoP.Domain.Streams;

namespace CoP.Domain.Reflection;

/// <summary>What looks look at: a community, everything that happened in it, and the window that counts as recent.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class LookInput
{
    /// <summary>Makes the input; walks the record once.</summary>
    /// <param name="community">The community as it stands.</param>
    /// <param name="chronicle">Everything that happened, or what the caller has of it; looks say how much they saw.</param>
    /// <param name="at">The end of the window; events after it are not looked at.</param>
    /// <param name="policy">Windows and thresholds; the project's own when absent.</param>
    public LookInput(Community community, Chronicle chronicle, DateTimeOffset at, LookPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(chronicle);
        Community = community;
        Policy = policy ?? LookPolicy.Default;
        Until = at.ToUniversalTime();
        From = Until - DateTimeOffset.MinValue > Policy.Window ? Until - Policy.Window : DateTimeOffset.MinValue;
        Chronicle = Until < DateTimeOffset.MaxValue ? chronicle.Between(DateTimeOffset.MinValue, Until.AddTicks(1)) : chronicle;
        Recent = [.. Chronicle.Entries.Where(e => e.Event.At >= From && e.Event is not AssessmentEvent)];
    }

    /// <summary>The community as it stands.</summary>
    public Community Community { get; }

    /// <summary>Everything that happened up to <see cref="Until"/>.</summary>
    public Chronicle Chronicle { get; }

    /// <summary>What happened from <see cref="From"/> to <see cref="Until"/>, both included, oldest first, without assessments: who answers one is no evidence for it.</summary>
    public IReadOnlyList<EventEnvelope> Recent { get; }

    /// <summary>The first instant of the window, in UTC.</summary>
    public DateTimeOffset From { get; }

    /// <summary>The last instant of the window, in UTC.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>Windows and thresholds.</summary>
    public LookPolicy Policy { get; }
}
