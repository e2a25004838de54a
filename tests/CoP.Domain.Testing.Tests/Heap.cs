using CoP.Domain.Deciding;

namespace CoP.Domain.Testing.Tests;

/// <summary>A state as it must not be: words in a list that anybody may edit.</summary>
public sealed class Heap : IEquatable<Heap>
{
    private readonly List<string> words = [];

    public Heap Add(string word)
    {
        var heap = new Heap();
        heap.words.AddRange([.. words, word]);
        return heap;
    }

    public Decision<string> Spoil(string word)
    {
        words.Add(word);
        return new Decision<string>.Refused(new DecisionRefusal.Vetoed("heap.spoilt", [], "heap"));
    }

    public bool Equals(Heap? other) => other is not null && words.SequenceEqual(other.words, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Heap);

    public override int GetHashCode() => words.Count;
}
