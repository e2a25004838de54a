namespace CoP.Domain.Tests.Collections;

public sealed record MapEdit(string Kind, int Key, int Value);
