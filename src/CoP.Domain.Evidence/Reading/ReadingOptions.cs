using System.Collections.ObjectModel;
using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Reading;

/// <summary>How a record is read. Immutable; the default reads everything, by name, without bots.</summary>
public sealed record ReadingOptions
{
    /// <summary>Leaves out acts before this instant; default <see langword="null"/>, from the beginning.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Leaves out acts at and after this instant; default <see langword="null"/>, to the end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>
    /// Whether people are shown as the first 10 hex digits of SHA-256 over <c>cop-events-v1:</c> and their most used address in
    /// lower case (their name where there is none); default <see langword="false"/>. Whoever has an address can recompute it.
    /// </summary>
    public bool Pseudonyms { get; init; }

    /// <summary>Which identities are no persons; default <see cref="DefaultBotRule"/>.</summary>
    public IBotRule BotRule { get; init; } = DefaultBotRule.Instance;

    /// <summary>
    /// What the kinds of a log of rows mean, by their names as written: a kind of act, or <see langword="null"/> to leave such rows out, as if they were not
    /// there. Names that are not listed keep their meaning: those of a version history theirs, all others <see cref="ActKind.Other"/>. Default: none is listed.
    /// </summary>
    public IReadOnlyDictionary<string, ActKind?> Kinds { get; init; } = ReadOnlyDictionary<string, ActKind?>.Empty;

    /// <summary>How many broken rows are kept as <see cref="ReadRecord.Problems"/>; all are counted. 0 or more, default 20.</summary>
    public int KeptProblems { get; init; } = 20;

    /// <summary>The git program; replaced by tests that have none.</summary>
    internal string GitProgram { get; init; } = "git";
}
