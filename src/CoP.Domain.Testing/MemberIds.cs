using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing;

/// <summary>People for tests.</summary>
public static class MemberIds
{
    private static readonly string[] Known = ["ada", "ben", "chi", "dov", "eve", "fay", "gus", "hal", "ida", "jon", "kim", "lou"];

    /// <summary>Anybody, with a name in any script.</summary>
    /// <remarks>Shrinks towards <c>a</c>.</remarks>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<MemberId> Any() => Texts.Names().Convert(name => new MemberId(name), id => id.Value);

    /// <summary>The first few people of a fixed list: <c>ada</c>, <c>ben</c>, <c>chi</c> …, after the twelfth <c>ada-2</c> and so on.</summary>
    /// <param name="count">How many, from 0.</param>
    /// <returns>The people, always the same.</returns>
    public static IReadOnlyList<MemberId> First(int count) => [.. Enumerable.Range(0, count).Select(Nth)];

    /// <summary>One of the first few people, so that commands meet the same people again.</summary>
    /// <remarks>Shrinks towards <c>ada</c>.</remarks>
    /// <param name="count">Of how many, from 1.</param>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<MemberId> OneOf(int count)
    {
        var people = First(count);
        return Arb.From(Gen.Elements<MemberId>(people), id => people.TakeWhile(p => p != id));
    }

    private static MemberId Nth(int n) => new(
        n < Known.Length ? Known[n] : FormattableString.Invariant($"{Known[n % Known.Length]}-{(n / Known.Length) + 1}"));
}
