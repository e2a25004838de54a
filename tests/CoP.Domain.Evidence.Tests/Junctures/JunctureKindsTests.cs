using System.Text.Json;
using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Evidence.Tests.Junctures;

public sealed class JunctureKindsTests
{
    [Fact]
    public void WireName_EveryKind_IsItsNameInJson() => Assert.All(
        Enum.GetValues<JunctureKind>(),
        kind => Assert.Equal($"\"{kind.WireName()}\"", JsonSerializer.Serialize(kind)));

    [Fact]
    public void WireName_AnyKinds_AreDifferent() =>
        Assert.Equal(7, Enum.GetValues<JunctureKind>().Select(kind => kind.WireName()).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void WireName_UndeclaredKind_IsTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((JunctureKind)99).WireName());

    [Theory]
    [InlineData(ObservedLevel.Peripheral, "\"peripheral\"")]
    [InlineData(ObservedLevel.Occasional, "\"occasional\"")]
    [InlineData(ObservedLevel.Active, "\"active\"")]
    [InlineData(ObservedLevel.Core, "\"core\"")]
    public void Json_Level_IsLowerCase(ObservedLevel level, string expected) => Assert.Equal(expected, JsonSerializer.Serialize(level));
}
