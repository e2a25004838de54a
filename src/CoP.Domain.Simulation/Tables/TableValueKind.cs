namespace CoP.Domain.Simulation.Tables;

/// <summary>What kind of value stands in a cell.</summary>
internal enum TableValueKind : byte
{
    Undefined,
    Number,
    Single,
    Whole,
    Truth,
    Text,
}
