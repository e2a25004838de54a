namespace CoP.Domain.Cli.Terminals;

/// <summary>A value that was read from the command line.</summary>
/// <remarks>A class on purpose, as <see cref="Chosen{T}"/>.</remarks>
/// <param name="Value">The value.</param>
internal sealed record Parsed<T>(T Value);
