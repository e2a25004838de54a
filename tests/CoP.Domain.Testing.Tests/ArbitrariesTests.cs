using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Tests;

public sealed class ArbitrariesTests
{
    private static readonly Config Run = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(12345, 67891);

    [Fact]
    public void Names_Any_MakeMemberIds() => Prop.ForAll(Texts.Names(), name => MemberId.TryParse(name, CultureInfo.InvariantCulture, out _)).Check(Run);

    [Fact]
    public void Texts_Any_AreWellFormedAndBounded() => Prop.ForAll(
        Texts.Any(), text => text.Length <= 4096 && text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))).Check(Run);

    [Fact]
    public void Texts_Any_AreOfManyKinds()
    {
        var sample = Texts.Any().Generator.Sample(500, new Rnd(12345), 50);

        Assert.Contains(sample, t => t.Length == 0);
        Assert.Contains(sample, t => t.Length > 1000);
        Assert.Contains(sample, t => t.Contains('ש', StringComparison.Ordinal));
        Assert.Contains(sample, t => t.Contains('\u0301', StringComparison.Ordinal));
        Assert.Contains(sample, t => t.Any(char.IsSurrogate));
    }

    [Fact]
    public void Shrinkers_AlwaysFailing_EndAtTheSimplest()
    {
        Assert.Equal("a", Smallest(Texts.Names(), "क्ष👩‍👩‍👧‍👦 ben", t => t.Length > 0));
        Assert.Equal("", Smallest(Texts.Any(), "İstanbul", _ => true));
        Assert.Equal("א", Smallest(Texts.Any(), "abc אב xyz", t => t.Contains('א', StringComparison.Ordinal)));
        Assert.Equal(new MemberId("a"), Smallest(MemberIds.Any(), new MemberId("Zoë"), _ => true));
        Assert.Equal(new MemberId("ada"), Smallest(MemberIds.OneOf(5), new MemberId("eve"), _ => true));
        Assert.Equal(new CommunityId("a"), Smallest(CommunityIds.Any(), new CommunityId("knitting-7-x1"), _ => true));
        Assert.Equal(TimeSpan.Zero, Smallest(Instants.Steps(), TimeSpan.FromHours(77.7), _ => true));
        Assert.Equal(Instants.Start, Smallest(Instants.Any(), new DateTimeOffset(2023, 5, 6, 7, 8, 9, TimeSpan.FromHours(5)), _ => true));
        Assert.Empty(Smallest(Instants.Rising(Instants.Start, 3), [Instants.Start, Instants.Start.AddDays(1)], _ => true));
    }

    [Fact]
    public void Shrinkers_Boundary_IsFoundExactly()
    {
        var limit = Instants.Start.AddDays(30);

        Assert.Equal(limit, Smallest(Instants.Any(), Instants.Start.AddDays(5000), at => at >= limit));
        Assert.Equal(TimeSpan.FromTicks(7), Smallest(Instants.Steps(), TimeSpan.FromDays(366), s => s.Ticks >= 7));
    }

    [Fact]
    public void Instants_Any_CoverTheRange() => Prop.ForAll(
        Instants.Any(), at => at.Year is >= 1969 and <= 2112 && at.Offset.Duration() <= TimeSpan.FromHours(14)).Check(Run);

    [Fact]
    public void Instants_Any_AreOfManyKinds()
    {
        var sample = Instants.Any().Generator.Sample(500, new Rnd(12345), 50);

        Assert.Contains(sample, at => at.UtcDateTime is { Month: 2, Day: 29 });
        Assert.Contains(sample, at => at.Offset != TimeSpan.Zero);
        Assert.Contains(sample, at => at.UtcDateTime.TimeOfDay == TimeSpan.FromDays(1) - TimeSpan.FromTicks(1));
    }

    [Fact]
    public void Instants_Rising_NeverFallAndSometimesStand()
    {
        var sample = Instants.Rising(Instants.Start, 20).Generator.Sample(200, new Rnd(12345), 50);

        Assert.All(sample, times => Assert.Equal(times.Order(), times));
        Assert.All(sample, times => Assert.All(times, at => Assert.True(at >= Instants.Start)));
        Assert.Contains(sample, times => times.Distinct().Count() < times.Count);
    }

    [Fact]
    public void Instants_NotBefore_EndsAtTheLastTime() =>
        Assert.All(Instants.NotBefore(DateTimeOffset.MaxValue).Sample(50, new Rnd(1), 50), at => Assert.Equal(DateTimeOffset.MaxValue, at));

    [Fact]
    public void MemberIds_First_AreDistinctAndStable()
    {
        Assert.Equal("ada ben chi", string.Join(' ', MemberIds.First(3)));
        Assert.Equal("ada-2", MemberIds.First(13)[12].Value);
        Assert.Equal(100, MemberIds.First(100).Distinct().Count());
    }

    [Fact]
    public void CommunityIds_Any_AreOfManyKinds() =>
        Assert.True(CommunityIds.Any().Generator.Sample(200, new Rnd(12345), 50).Distinct().Count() > 100);

    private static T Smallest<T>(Arbitrary<T> arbitrary, T value, Func<T, bool> fails)
    {
        for (var shrinks = 0; shrinks < 10_000; shrinks++)
        {
            var smaller = arbitrary.Shrinker(value).Where(fails).Take(1).ToList();
            if (smaller.Count == 0)
            {
                return value;
            }

            value = smaller[0];
        }

        throw new InvalidOperationException($"shrinking does not end: {value}");
    }
}
