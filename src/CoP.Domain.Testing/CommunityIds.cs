using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing;

/// <summary>Ids of communities for tests.</summary>
public static class CommunityIds
{
    private static readonly string[] Words = ["a", "cop", "gardeners", "7", "x1", "knitting", "data-stewards", "2000"];

    /// <summary>Any id: 1 to 8 words in kebab case.</summary>
    /// <remarks>Shrinks towards fewer words and towards <c>a</c>.</remarks>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<CommunityId> Any() => Arb.From(
        from count in Gen.Choose(1, 8)
        from words in Gen.Elements(Words).ArrayOf(count)
        select new CommunityId(string.Join('-', words)),
        Shrink);

    private static IEnumerable<CommunityId> Shrink(CommunityId id)
    {
        var words = id.Value.Split('-');
        for (var i = 0; i < words.Length && words.Length > 1; i++)
        {
            yield return new(string.Join('-', words.Where((_, at) => at != i)));
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(words[i], "a", StringComparison.Ordinal))
            {
                yield return new(string.Join('-', words.Select((w, at) => at == i ? "a" : w)));
            }
        }
    }
}
