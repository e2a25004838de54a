using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>Who a person is inside one community.</summary>
/// <remarks>Any readable text of 1 to 256 characters without control characters or outer white space; chosen by the caller, never made up by the library. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<MemberId>))]
public readonly record struct MemberId : ITextId<MemberId>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public MemberId(string value) => key = TextKey.Name(value, nameof(MemberId));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static MemberId Parse(string s, IFormatProvider? provider) =>
        TextKey.NameProblem(s) is { } problem ? throw new FormatException($"A {nameof(MemberId)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MemberId result)
    {
        result = s is not null && TextKey.NameProblem(s) is null ? new MemberId(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(MemberId other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(MemberId other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
