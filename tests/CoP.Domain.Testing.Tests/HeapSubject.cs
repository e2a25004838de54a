using CoP.Domain.Deciding;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Tests;

internal static class HeapSubject
{
    public static LawSubject<string, string, Heap> Of(Func<Heap, string, Decision<string>> decide) => new()
    {
        Decider = Decider<string, string, Heap>.Create("heap", new Heap(), decide, (heap, word, _) => heap.Add(word)),
        Commands = _ => Gen.Elements("a", "b"),
        LongestHistory = 5,
    };
}
