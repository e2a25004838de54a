using System.Text;

namespace CoP.Domain.Evidence.Acts;

/// <summary>
/// Counts acts while a record is read. Acts are counted by raw identity, because which identities are one person is often
/// known only at the end of a record; <see cref="ToMonthlyActs(Func{int, string?})"/> then merges them and leaves bots out.
/// Acts may come in any order. Not safe for concurrent use.
/// </summary>
public sealed class ActTally
{
    /// <summary>The greatest weight of one act: 1,000,000,000.</summary>
    public const long MaxWeight = 1_000_000_000;

    /// <summary>Stands for "no target" where an identity is expected: −1.</summary>
    public const int NoTarget = -1;

    private readonly Utf8Interner _identities = new();
    private readonly Dictionary<int, MonthCells> _months = [];
    private MonthCells? _current;

    /// <summary>How many identities have been interned; identities are 0 to this number − 1.</summary>
    public int Identities => _identities.Count;

    /// <summary>How many acts have been added, weights counted, bots and unconfirmed ones included.</summary>
    public long Added { get; private set; }

    /// <summary>The number of an identity; the same text always has the same number.</summary>
    /// <param name="identity">Any text, compared ordinally.</param>
    /// <returns>The identity, counted from 0 in order of first appearance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identity"/> is <see langword="null"/>.</exception>
    public int Intern(string identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return Intern(Encoding.UTF8.GetBytes(identity));
    }

    /// <summary>The number of an identity given as bytes; copies the bytes once, when they are new.</summary>
    /// <param name="identity">UTF-8 by convention, compared byte by byte.</param>
    /// <returns>The identity, counted from 0 in order of first appearance.</returns>
    public int Intern(ReadOnlySpan<byte> identity) => _identities.Intern(identity);

    /// <summary>The text of an identity; bytes that are no UTF-8 appear as U+FFFD.</summary>
    /// <param name="identity">0 to <see cref="Identities"/> − 1.</param>
    /// <returns>The text as it was interned.</returns>
    public string Text(int identity) => Encoding.UTF8.GetString(_identities[identity]);

    /// <summary>Counts an act.</summary>
    /// <param name="at">When; counted in the month in which this is in UTC.</param>
    /// <param name="actor">Who acts, as given by <c>Intern</c>.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="target">Towards whom; <see cref="NoTarget"/> for nobody. An act towards oneself makes no tie.</param>
    /// <param name="weight">How many such acts: 1 to <see cref="MaxWeight"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An identity that was not interned, or a weight out of range.</exception>
    public void Add(DateTimeOffset at, int actor, ActKind kind, int target = NoTarget, long weight = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(actor);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(actor, Identities);
        ArgumentOutOfRangeException.ThrowIfLessThan(target, NoTarget);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, Identities);
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, MaxWeight);
        Add(at.UtcTicks, actor, kind, target, weight, Standing.Always);
    }

    /// <summary>The record with every identity as a person whose id is the identity's text.</summary>
    /// <returns>The counted acts so far; later additions do not change it.</returns>
    public MonthlyActs ToMonthlyActs() => ToMonthlyActs(Text);

    /// <summary>The record with identities merged into persons.</summary>
    /// <param name="personOf">
    /// The id of the person behind an identity; two identities with one id are one person, <see langword="null"/> leaves the
    /// identity's acts out (a bot) and counts them in <see cref="MonthlyActs.LeftOut"/>. Called once for each identity.
    /// </param>
    /// <returns>The counted acts so far; later additions do not change it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="personOf"/> is <see langword="null"/>.</exception>
    public MonthlyActs ToMonthlyActs(Func<int, string?> personOf)
    {
        ArgumentNullException.ThrowIfNull(personOf);
        var ids = new string?[Identities];
        for (var identity = 0; identity < ids.Length; identity++)
        {
            ids[identity] = personOf(identity);
        }

        return new ActFold(ids).Fold([.. _months.Values.OrderBy(month => month.Month)]);
    }

    internal void Add(long utcTicks, int actor, ActKind kind, int target, long weight, Standing standing)
    {
        if (_current is null || !_current.Holds(utcTicks))
        {
            _current = MonthAt(utcTicks);
        }

        Added += weight;
        _current.Add(utcTicks, actor, kind, target, weight, standing);
    }

    private MonthCells MonthAt(long utcTicks)
    {
        var day = new DateTime(utcTicks, DateTimeKind.Utc);
        var month = (day.Year * 12) + day.Month - 1;
        if (!_months.TryGetValue(month, out var cells))
        {
            cells = new MonthCells(month);
            _months.Add(month, cells);
        }

        return cells;
    }
}
