using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Tests;

internal static class WordCountSubject
{
    /// <summary>Edits maps in place that others hold: the owner outlives the fold.</summary>
    public static LawSubject<string, string, PersistentMap<string, int>> SharingOneOwner()
    {
        var shared = new Owner();
        return new()
        {
            Decider = Decider<string, string, PersistentMap<string, int>>.Create(
                "words",
                PersistentMap<string, int>.Empty,
                (_, word) => new Decision<string>.Accepted([word], [new Cause(0, -1)]),
                (map, word, owner) => map.Set(word, (map.TryGetValue(word, out var n) ? n : 0) + 1, owner is null ? null : shared)),
            Commands = _ => Gen.Elements("a", "b"),
            LongestHistory = 8,
        };
    }
}
