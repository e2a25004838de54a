namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>One storey: the namespaces on it; a name that ends in <c>*</c> stands for itself and everything below it.</summary>
internal sealed record Layer(string Name, bool Peers, IReadOnlyList<string> Namespaces)
{
    public bool Holds(string name) =>
        Namespaces.Any(n => n.EndsWith('*') ? $"{name}.".StartsWith($"{n[..^1]}.", StringComparison.Ordinal) : n.Equals(name, StringComparison.Ordinal));
}
