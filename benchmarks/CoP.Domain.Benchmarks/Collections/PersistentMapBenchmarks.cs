using BenchmarkDotNet.Attributes;
using CoP.Domain.Collections;

namespace CoP.Domain.Benchmarks.Collections;

/// <summary>
/// A fold of 1,000,000 events, each changing one random member of many: a mutable dictionary of mutable members against maps of immutable ones.
/// Target with an owner: ratio at most 3.
/// </summary>
[MemoryDiagnoser]
public class PersistentMapBenchmarks
{
    private const int Events = 1_000_000;

    private BenchmarkKey[] _keys = [];
    private BenchmarkKey[] _events = [];

    [Params(50, 1_000, 100_000)]
    public int Members { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260112);
        _keys = [.. Enumerable.Range(0, Members).Select(i => new BenchmarkKey($"member-{i}"))];
        _events = [.. Enumerable.Range(0, Events).Select(_ => _keys[random.Next(Members)])];
    }

    [Benchmark(Baseline = true)]
    public int MutableDictionary()
    {
        var members = _keys.ToDictionary(k => k, _ => new MutableMember());
        for (var i = 0; i < _events.Length; i++)
        {
            var member = members[_events[i]];
            member.Count++;
            member.Last = i;
        }

        return members[_keys[0]].Count;
    }

    [Benchmark]
    public int DictionaryOfRecords()
    {
        var members = _keys.ToDictionary(k => k, _ => new MemberRecord(0, 0, "x"));
        for (var i = 0; i < _events.Length; i++)
        {
            var member = members[_events[i]];
            members[_events[i]] = member with { Count = member.Count + 1, Last = i };
        }

        return members[_keys[0]].Count;
    }

    [Benchmark]
    public int OwnedSetOfRecords()
    {
        var owner = new Owner();
        var members = Joined(new MemberRecord(0, 0, "x"), owner);
        for (var i = 0; i < _events.Length; i++)
        {
            var member = members[_events[i]];
            members = members.Set(_events[i], member with { Count = member.Count + 1, Last = i }, owner);
        }

        return members[_keys[0]].Count;
    }

    [Benchmark]
    public int OwnedUpdateOfRecords()
    {
        var owner = new Owner();
        var members = Joined(new MemberRecord(0, 0, "x"), owner);
        for (var i = 0; i < _events.Length; i++)
        {
            members = members.Update(_events[i], i, static (m, at) => m with { Count = m.Count + 1, Last = at }, owner);
        }

        return members[_keys[0]].Count;
    }

    [Benchmark]
    public int OwnedUpdateOfStructs()
    {
        var owner = new Owner();
        var members = Joined(new MemberValue(0, 0, "x"), owner);
        for (var i = 0; i < _events.Length; i++)
        {
            members = members.Update(_events[i], i, static (m, at) => m with { Count = m.Count + 1, Last = at }, owner);
        }

        return members[_keys[0]].Count;
    }

    [Benchmark]
    public int CopiedUpdateOfRecords()
    {
        var members = Joined(new MemberRecord(0, 0, "x"), new Owner());
        for (var i = 0; i < _events.Length; i++)
        {
            members = members.Update(_events[i], i, static (m, at) => m with { Count = m.Count + 1, Last = at });
        }

        return members[_keys[0]].Count;
    }

    private PersistentMap<BenchmarkKey, T> Joined<T>(T member, Owner owner)
    {
        var members = PersistentMap<BenchmarkKey, T>.Empty;
        foreach (var key in _keys)
        {
            members = members.Set(key, member, owner);
        }

        return members;
    }
}
