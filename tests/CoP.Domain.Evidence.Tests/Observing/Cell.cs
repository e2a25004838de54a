namespace CoP.Domain.Evidence.Tests.Observing;

/// <summary>Acts of one person in one month of an invented record, counted from its first possible month.</summary>
internal sealed record Cell(int Month, string Person, int Acts, string? Towards);
