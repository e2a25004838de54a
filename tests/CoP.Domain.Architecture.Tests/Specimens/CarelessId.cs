namespace CoP.Domain.Architecture.Tests.Specimens;

public sealed class CarelessId;
