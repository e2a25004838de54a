namespace CoP.Domain.Evidence.Reading.People;

/// <summary>Disjoint sets of the numbers 0 to count − 1, joined by path halving and the smaller root.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public int Root(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }

        return item;
    }

    public void Join(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}
