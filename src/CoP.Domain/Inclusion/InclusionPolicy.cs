using CoP.Domain.Collections;

namespace CoP.Domain.Inclusion;

/// <summary>What may be published, and what counts as a say.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
public sealed record InclusionPolicy
{
    /// <summary>The policy with its defaults.</summary>
    public static InclusionPolicy Default { get; } = new();

    /// <summary>The smallest number of people that is published, except 0. Default 5, project-authored; from 1, which suppresses nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Threshold
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A threshold is at least 1.");
    }

    = 5;

    /// <summary>The events that show that their actor had a say, by their names on the wire. Default: proposing, consenting to and rejecting an amendment; seconding and contesting a transfer; project-authored.</summary>
    public ValueList<string> Voices { get; init; } =
    [
        "charter.amendment-proposed",
        "charter.amendment-consented",
        "charter.amendment-rejected",
        "leadership.transfer-seconded",
        "leadership.transfer-contested",
    ];
}
