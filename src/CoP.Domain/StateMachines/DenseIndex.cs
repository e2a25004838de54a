using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CoP.Domain.StateMachines;

/// <summary>Gives each value an integer from 0: an int-backed enum its own number, anything else its position.</summary>
internal sealed class DenseIndex<T>
    where T : notnull
{
    private const int MaxCapacity = 256;

    private readonly T[] _values;
    private readonly bool[] _declared;
    private readonly Dictionary<T, int>? _positions;

    public DenseIndex(ImmutableArray<T> values)
    {
        var isDense = IsIntEnum && values.All(v => unchecked((uint)Unsafe.BitCast<T, int>(v) < MaxCapacity));
        Capacity = isDense && values.Length > 0 ? values.Max(v => Unsafe.BitCast<T, int>(v)) + 1 : values.Length;
        _values = new T[Capacity];
        _declared = new bool[Capacity];
        _positions = isDense ? null : [];
        for (var i = 0; i < values.Length; i++)
        {
            var index = isDense ? Unsafe.BitCast<T, int>(values[i]) : i;
            _values[index] = values[i];
            _declared[index] = true;
            _positions?.Add(values[i], i);
        }
    }

    public int Capacity { get; }

    // Both parts are constants to the compiler of each instantiation, so the check costs nothing at run time.
    private static bool IsIntEnum => typeof(T).IsEnum && Unsafe.SizeOf<T>() == sizeof(int);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(T value)
    {
        if (IsIntEnum && _positions is null)
        {
            var index = Unsafe.BitCast<T, int>(value);
            return unchecked((uint)index < (uint)_declared.Length) && _declared[index] ? index : -1;
        }

        return Position(value);
    }

    /// <summary>Like <see cref="Of"/>, but may give an index that no declared value has: fit for a table that holds nothing there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Raw(T value) => IsIntEnum && _positions is null ? Unsafe.BitCast<T, int>(value) : Position(value);

    public T At(int index) => index >= 0 && index < Capacity && _declared[index]
        ? _values[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "No declared value has this index.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T AtValid(int index) => IsIntEnum && _positions is null ? Unsafe.BitCast<int, T>(index) : _values[index];

    private int Position(T value) => _positions!.TryGetValue(value, out var index) ? index : -1;
}
