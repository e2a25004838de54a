namespace CoP.Domain.Simulation.Tables;

/// <summary>One column of a table.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">The name in the header and in JSON, in camel case, unique in its table.</param>
/// <param name="Meaning">What its values say, and what an empty one means, in a sentence.</param>
/// <param name="Unit">The unit of its values; <see langword="null"/> for texts, truth values and plain counts.</param>
public sealed record TableColumn(string Name, string Meaning, string? Unit = null);
