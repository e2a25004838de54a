using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Communities;

/// <summary>A network drawn after the picture of one form, its people numbered in any order.</summary>
internal sealed record IdealNetwork(string Form, int People, (int From, int To)[] Ties)
{
    public static Arbitrary<IdealNetwork> Any { get; } = Arb.From(
        from network in Gen.OneOf(Scattered, Star, MultiHub, CorePeriphery)
        from order in Gen.Shuffle(Enumerable.Range(0, network.People).ToArray())
        select network with { Ties = [.. network.Ties.Select(t => (order[t.From], order[t.To]))] },
        _ => []);

    // Two to six complete clusters of two to seven people.
    private static Gen<IdealNetwork> Scattered =>
        from sizes in Gen.ListOf(Gen.Choose(2, 7)).Where(s => s.Count is >= 2 and <= 6).Where(s => s.Max() < 0.8 * s.Sum())
        select Build("scattered-clusters", sizes.Sum(), sizes.SelectMany((size, i) => Complete(sizes.Take(i).Sum(), size)));

    private static Gen<IdealNetwork> Star =>
        from spokes in Gen.Choose(2, 40)
        select Build("hub-and-spoke", spokes + 1, Enumerable.Range(1, spokes).Select(p => (0, p)));

    // Hubs in a ring (two are just tied); around each a ring of spokes, all tied to their hub. With fewer than five around it no hub stands out.
    private static Gen<IdealNetwork> MultiHub =>
        from hubs in Gen.Choose(2, 5)
        from around in Gen.Choose(Math.Max(5, hubs + 2), 12)
        select Build(
            "multi-hub-small-world",
            hubs * (around + 1),
            Enumerable.Range(0, hubs).SelectMany(hub => Wheel(hub, hubs + (hub * around), around).Append((hub, (hub + 1) % hubs))));

    // A complete core; everybody else, at least twice as many, tied to one or two of it in turn.
    private static Gen<IdealNetwork> CorePeriphery =>
        from core in Gen.Choose(3, 8)
        from times in Gen.Choose(2, 5)
        from each in Gen.Choose(1, 2)
        select Build(
            "core-periphery",
            core * (times + 1),
            Complete(0, core).Concat(Enumerable.Range(core, core * times).SelectMany(p => Enumerable.Range(0, each).Select(i => (p, (p + i) % core)))));

    private static IdealNetwork Build(string form, int people, IEnumerable<(int From, int To)> ties) => new(form, people, [.. ties]);

    private static IEnumerable<(int From, int To)> Wheel(int hub, int first, int around) =>
        Enumerable.Range(0, around).SelectMany(i => new[] { (hub, first + i), (first + i, first + ((i + 1) % around)) });

    private static IEnumerable<(int From, int To)> Complete(int first, int size) =>
        from one in Enumerable.Range(first, size)
        from other in Enumerable.Range(first, size)
        where one < other
        select (one, other);
}
