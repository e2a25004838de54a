namespace CoP.Domain.Architecture.Tests.Specimens;

public sealed record Surface(string Title)
{
    public const int Limit = 7;

    public static T Make<T>(in Guid id) => throw new InvalidOperationException($"{id}");

    public List<string?>? Find(string? name, int most = 3, params int[] more) => null;

    internal void Hidden()
    {
    }
}
