using System.Globalization;

namespace CoP.Domain.Simulation.Tables;

/// <summary>One value of a row: a number, a whole number, a truth value, a text, or undefined.</summary>
/// <remarks>The default is undefined. Converts from the plain types, so that a row is written as a list of values. Immutable, value-equal, thread-safe.</remarks>
public readonly record struct TableValue
{
    private readonly TableValueKind _kind;
    private readonly double _number;
    private readonly long _whole;
    private readonly string? _text;

    private TableValue(TableValueKind kind, double number = 0, long whole = 0, string? text = null) =>
        (_kind, _number, _whole, _text) = (kind, number, whole, text);

    /// <summary>Whether there is no value: undefined, which is not 0.</summary>
    public bool IsUndefined => _kind == TableValueKind.Undefined;

    /// <summary>Whether it is a text, which JSON quotes.</summary>
    internal bool IsText => _kind == TableValueKind.Text;

    /// <summary>A number.</summary>
    /// <param name="value">The number, finite; <see langword="null"/> is undefined.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or no number: what is undefined is <see langword="null"/>.</exception>
    public static implicit operator TableValue(double? value) => value is { } number ? Finite(number) : default;

    /// <summary>A number.</summary>
    /// <param name="value">The number, finite.</param>
    public static implicit operator TableValue(double value) => Finite(value);

    /// <summary>A number of single precision, written in its own shortest form: 0.1, not the double nearest to it.</summary>
    /// <param name="value">The number, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or no number.</exception>
    public static implicit operator TableValue(float value) => Finite(value, TableValueKind.Single);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number; <see langword="null"/> is undefined.</param>
    public static implicit operator TableValue(int? value) => value is { } whole ? new(TableValueKind.Whole, whole: whole) : default;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator TableValue(int value) => new(TableValueKind.Whole, whole: value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator TableValue(long value) => new(TableValueKind.Whole, whole: value);

    /// <summary>A truth value.</summary>
    /// <param name="value">True or false; <see langword="null"/> is undefined.</param>
    public static implicit operator TableValue(bool? value) => value is { } truth ? new(TableValueKind.Truth, whole: truth ? 1 : 0) : default;

    /// <summary>A truth value.</summary>
    /// <param name="value">True or false.</param>
    public static implicit operator TableValue(bool value) => (bool?)value;

    /// <summary>A text.</summary>
    /// <param name="value">The text; <see langword="null"/> is undefined, which an empty text is not.</param>
    public static implicit operator TableValue(string? value) => value is null ? default : new(TableValueKind.Text, text: value);

    /// <summary>The value as both formats write it before quoting: numbers so that reading gives the same bits, the same under every culture.</summary>
    /// <returns>The text; empty when undefined.</returns>
    public override string ToString()
    {
        Span<char> room = stackalloc char[32];
        return Format(room).ToString();
    }

    internal ReadOnlySpan<char> Format(Span<char> room)
    {
        var length = 0;
        return _kind switch
        {
            TableValueKind.Number when _number.TryFormat(room, out length, "R", CultureInfo.InvariantCulture) => room[..length],
            TableValueKind.Single when ((float)_number).TryFormat(room, out length, "R", CultureInfo.InvariantCulture) => room[..length],
            TableValueKind.Whole when _whole.TryFormat(room, out length, default, CultureInfo.InvariantCulture) => room[..length],
            TableValueKind.Truth => _whole != 0 ? "true" : "false",
            _ => _text,
        };
    }

    private static TableValue Finite(double number, TableValueKind kind = TableValueKind.Number) => double.IsFinite(number)
        ? new(kind, number)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "What is undefined is null.");
}
