using System.Globalization;
using System.Text.Json.Serialization;

namespace CoP.Domain.Reflection;

/// <summary>A number that a look counted or measured.</summary>
/// <remarks>A number that is undefined is left out, never 0. Immutable, value-equal, thread-safe.</remarks>
public sealed record Figure
{
    /// <summary>Makes a figure.</summary>
    /// <param name="name">What was counted or measured: one line of 1 to 200 characters.</param>
    /// <param name="value">How much; finite.</param>
    /// <exception cref="ArgumentException">The value is infinite or no number, or there is no name.</exception>
    [JsonConstructor]
    public Figure(string name, double value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Value = double.IsFinite(value) ? value : throw new ArgumentException("A figure is a finite number.", nameof(value));
    }

    /// <summary>What was counted or measured.</summary>
    public string Name { get; }

    /// <summary>How much.</summary>
    public double Value { get; }

    /// <summary>Returns name and value, rounded to three decimals.</summary>
    /// <returns>Text for people, such as <c>core members 3</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Math.Round(Value, 3)}");
}
