using System.Runtime.CompilerServices;

namespace CoP.Domain.Simulation.Worlds;

/// <summary>The state of a simulated community: members in slots, their attributes in columns, their ties, and what is dated.</summary>
/// <remarks>
/// <para>A slot is a place in memory and is given again; a member's number of arrival (<see cref="NumberOf"/>) never is. <see cref="Present"/> lists the slots of those who are
/// there, in an order that a model may shuffle; who stays keeps the order, who enters comes last.</para>
/// <para>Everything that lasts from cycle to cycle is a part of the world, so that <see cref="Save"/> and <see cref="Load"/> go on with the same bits. A world is reused
/// between runs by <see cref="Clear"/> without new memory. Not safe for concurrent use: one world a thread.</para>
/// </remarks>
public abstract class World
{
    private readonly List<IWorldPart> _parts = [];
    private readonly Dictionary<string, IWorldPart> _named = new(StringComparer.Ordinal);
    private readonly Column<int> _numbers;
    private readonly Column<byte> _presence;
    private int[] _order;
    private int[] _free;
    private int _listed;
    private int _freed;
    private int _used;

    /// <summary>An empty world.</summary>
    /// <param name="capacity">For how many members there is room at once before it grows, at least 1.</param>
    /// <param name="tieLimit">The most ties of one member, from 0 to 255.</param>
    /// <param name="weightedTies">Whether ties have strengths.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    protected World(int capacity, int tieLimit, bool weightedTies)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        Capacity = capacity;
        (_order, _free) = (new int[capacity], new int[capacity]);
        _numbers = Column<int>("number");
        _presence = Column<byte>("present");
        Ties = Keep(new TieTable(tieLimit, weightedTies, capacity));
        Calendar = Keep(new EventCalendar());
    }

    /// <summary>The cycle that is running, from 1; 0 before the first.</summary>
    public int Cycle { get; internal set; }

    /// <summary>For how many members there is room before the world grows.</summary>
    public int Capacity { get; private set; }

    /// <summary>How many members are present.</summary>
    public int Count => _used - _freed;

    /// <summary>How many members have ever entered.</summary>
    public int Arrivals { get; private set; }

    /// <summary>The slots of those present. A list taken before somebody leaves still names who left.</summary>
    public Span<int> Present
    {
        get
        {
            if (_listed != Count)
            {
                Compact();
            }

            return _order.AsSpan(0, _listed);
        }
    }

    /// <summary>Who is tied to whom.</summary>
    public TieTable Ties { get; }

    /// <summary>What is dated.</summary>
    public EventCalendar Calendar { get; }

    /// <summary>An attribute of members, made when it is first asked for.</summary>
    /// <typeparam name="T">A plain value without references.</typeparam>
    /// <param name="name">Its name.</param>
    /// <returns>The column.</returns>
    /// <exception cref="InvalidOperationException">The name belongs to something else.</exception>
    public Column<T> Column<T>(string name)
        where T : unmanaged => Known<Column<T>>(name) ?? Keep(new Column<T>(name, Capacity));

    /// <summary>A value of the world as a whole, made when it is first asked for.</summary>
    /// <typeparam name="T">A plain value without references.</typeparam>
    /// <param name="name">Its name.</param>
    /// <returns>The register.</returns>
    /// <exception cref="InvalidOperationException">The name belongs to something else.</exception>
    public Register<T> Register<T>(string name)
        where T : unmanaged => Known<Register<T>>(name) ?? Keep(new Register<T>(name));

    /// <summary>A fixed number of values of the world as a whole, made when it is first asked for.</summary>
    /// <typeparam name="T">A plain value without references.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="length">How many.</param>
    /// <returns>The row.</returns>
    /// <exception cref="InvalidOperationException">The name belongs to something else, or to a row of another length.</exception>
    public Row<T> Row<T>(string name, int length)
        where T : unmanaged
    {
        var row = Known<Row<T>>(name) ?? Keep(new Row<T>(name, length));
        return row.Values.Length == length ? row : throw new InvalidOperationException($"'{name}' has {row.Values.Length} values already.");
    }

    /// <summary>Whether the member of a slot is present.</summary>
    /// <param name="slot">A slot.</param>
    /// <returns><see langword="true"/> when somebody is there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPresent(int slot) => _presence[slot] != 0;

    /// <summary>A member's number of arrival, from 0; nobody else ever has it.</summary>
    /// <param name="slot">The member's slot.</param>
    /// <returns>The number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NumberOf(int slot) => _numbers[slot];

    /// <summary>Lets a member enter; all attributes are at their defaults.</summary>
    /// <returns>The slot.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Enter()
    {
        if (_listed != Count)
        {
            Compact();
        }

        if (Count == Capacity)
        {
            Grow(checked(Capacity + (Capacity / 8) + 16));
        }

        var slot = _freed > 0 ? _free[--_freed] : _used++;
        _numbers[slot] = Arrivals++;
        _presence[slot] = 1;
        _order[_listed++] = slot;
        return slot;
    }

    /// <summary>Lets a member leave, with all ties.</summary>
    /// <param name="slot">The member's slot.</param>
    /// <exception cref="InvalidOperationException">Nobody is there.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Leave(int slot)
    {
        if (!IsPresent(slot))
        {
            throw new InvalidOperationException("Who is not present cannot leave.");
        }

        foreach (var part in _parts)
        {
            part.Clear(slot);
        }

        _free[_freed++] = slot;
    }

    /// <summary>Back to an empty world at cycle 0, in the memory that it has.</summary>
    public void Clear()
    {
        foreach (var part in _parts)
        {
            part.ClearAll();
        }

        (_listed, _freed, _used, Cycle, Arrivals) = (0, 0, 0, 0, 0);
    }

    /// <summary>The whole state as bytes: the same state gives the same bytes, whatever room the world has.</summary>
    /// <returns>Bytes that <see cref="Load"/> of a world of the same type takes, on any machine of the same byte order.</returns>
    public byte[] Save() =>
        Checkpoint.Write(GetType().Name, new(_used, Cycle, Arrivals, Present.ToArray(), _free.AsSpan(0, _freed).ToArray()), _parts);

    /// <summary>Takes a saved state over, whole or not at all.</summary>
    /// <param name="checkpoint">What <see cref="Save"/> gave.</param>
    /// <exception cref="ArgumentException">The bytes are damaged, cut off, of another version or of a world with other parts.</exception>
    public void Load(ReadOnlySpan<byte> checkpoint)
    {
        var (header, parts) = Checkpoint.Read(GetType().Name, checkpoint, _parts);
        Clear();
        if (header.Slots > Capacity)
        {
            Grow(header.Slots);
        }

        (Cycle, Arrivals, _used, _listed, _freed) = (header.Cycle, header.Arrivals, header.Slots, header.Order.Length, header.Free.Length);
        header.Order.CopyTo(_order, 0);
        header.Free.CopyTo(_free, 0);
        parts.LoadInto(_parts, header.Slots);
    }

    private T Keep<T>(T part)
        where T : IWorldPart
    {
        _parts.Add(part);
        _named.Add(part.Name, part);
        return part;
    }

    // Asked for in every cycle by processes that keep nothing: it must take no memory.
    private T? Known<T>(string name)
        where T : class, IWorldPart =>
        !_named.TryGetValue(name, out var part) ? null
        : part as T ?? throw new InvalidOperationException($"'{name}' is a {part.GetType().Name} of another type already.");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Compact()
    {
        var kept = 0;
        var present = _presence.Values;
        foreach (var slot in _order.AsSpan(0, _listed))
        {
            _order[kept] = slot;
            kept += present[slot];
        }

        _listed = kept;
    }

    private void Grow(int capacity)
    {
        Capacity = capacity;
        Array.Resize(ref _order, capacity);
        Array.Resize(ref _free, capacity);
        foreach (var part in _parts)
        {
            part.Grow(capacity);
        }
    }
}
