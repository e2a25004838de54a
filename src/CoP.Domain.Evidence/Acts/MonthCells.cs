using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Acts;

/// <summary>The cells of one month while a record is read.</summary>
internal sealed class MonthCells
{
    private readonly Dictionary<CellKey, ActCell> _cells = [];
    private readonly long _startTicks;
    private readonly long _endTicks;

    public MonthCells(int month)
    {
        Month = month;
        var start = new DateTime(month / 12, (month % 12) + 1, 1, 0, 0, 0, DateTimeKind.Utc);
        _startTicks = start.Ticks;
        _endTicks = start.Ticks + (TimeSpan.TicksPerDay * DateTime.DaysInMonth(start.Year, start.Month));
    }

    public int Month { get; }

    public IReadOnlyCollection<KeyValuePair<CellKey, ActCell>> Cells => _cells;

    public bool Holds(long utcTicks) => utcTicks >= _startTicks && utcTicks < _endTicks;

    public void Add(long utcTicks, int actor, ActKind kind, int target, long weight, Standing standing)
    {
        ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, new(actor, target, standing), out var known);
        cell.Acts += weight;
        cell.Integrative += kind is ActKind.Merge or ActKind.ReviewTrailer ? weight : 0;
        cell.FirstTicks = known ? Math.Min(cell.FirstTicks, utcTicks) : utcTicks;
        cell.LastTicks = Math.Max(cell.LastTicks, utcTicks);
    }
}
