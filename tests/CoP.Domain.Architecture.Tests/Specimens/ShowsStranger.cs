namespace CoP.Domain.Architecture.Tests.Specimens;

public sealed class ShowsStranger
{
    public IReadOnlyList<Mono.Cecil.TypeReference> Stranger() => [];
}
