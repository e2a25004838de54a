using System.Globalization;
using System.Reflection;
using CoP.Domain.Collections;
using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

public sealed class LeadershipRefusalTests
{
    private static readonly Dictionary<Type, object> s_samples = new()
    {
        [typeof(MemberId)] = new MemberId("ada"),
        [typeof(MemberId?)] = new MemberId("ada"),
        [typeof(Actor)] = Actor.Member(new("ben")),
        [typeof(LeadershipFunction)] = LeadershipFunctions.Agenda,
        [typeof(TransferId)] = new TransferId(17),
        [typeof(TransferStatus)] = TransferStatus.HandingOver,
        [typeof(TransferTrigger)] = TransferTrigger.Second,
        [typeof(LeadershipShares)] = LeadershipShares.Of(3),
        [typeof(DateTimeOffset)] = Circle.Day,
        [typeof(DateTimeOffset?)] = Circle.Day,
        [typeof(Level?)] = new Level("peripheral"),
        [typeof(ValueList<Level>)] = (ValueList<Level>)[new Level("core")],
        [typeof(ValueList<TransferId>)] = (ValueList<TransferId>)[new TransferId(17)],
    };

    public static IReadOnlyList<LeadershipRefusal> All { get; } =
    [
        .. typeof(LeadershipRefusal).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(LeadershipRefusal)))
            .Select(t => t.GetConstructors(BindingFlags.Public | BindingFlags.Instance)[0])
            .Select(c => (LeadershipRefusal)c.Invoke([.. c.GetParameters().Select(p => s_samples[p.ParameterType])])),
    ];

    [Fact]
    public void Code_OfEachCase_IsItsOwn() =>
        Assert.Equal(All.Count, All.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Sheet_OfEachCase_SaysWhyAndWhatWouldChangeIt() => Assert.All(All, r =>
    {
        Assert.Matches("^(leadership|function|holding|transfer)\\.[a-z]+(-[a-z]+)*$", r.Code);
        Assert.EndsWith(".", r.Because, StringComparison.Ordinal);
        Assert.EndsWith(".", r.Remedy, StringComparison.Ordinal);
        Assert.All(r.Values, v => Assert.NotEmpty(v.Value));
        Assert.All(r.Values, v => Assert.Matches("^[a-z][A-Za-z-]*$", v.Key));
        Assert.NotEmpty(r.Values);
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Text_UnderAnyCulture_IsTheSame(string culture)
    {
        var expected = All.Select(r => r.ToString()).ToList();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, All.Select(r => r.ToString()), StringComparer.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
