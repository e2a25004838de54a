using CoP.Domain.Cli.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Cli.Tests.Wording;

public sealed class LabelTests
{
    [Theory]
    [InlineData("ada", 28, "ada")]
    [InlineData("  ada  ", 28, "ada")]
    [InlineData("abcdefgh", 5, "abcd…")]
    [InlineData("山田太郎さん", 5, "山田…")]
    [InlineData("", 28, "(no name)")]
    [InlineData("a\u001b[2Jb", 28, "a\uFFFD[2Jb")]
    [InlineData("e\u0301e\u0301e\u0301", 2, "e\u0301…")]
    public void Of_Name_FitsTheCells(string name, int cells, string expected) => Assert.Equal(expected, Label.Of(name, cells));

    [Fact]
    public void Of_RightToLeft_IsIsolated() => Assert.Equal("\u2068עדה\u2069", Label.Of("עדה"));

    [Fact]
    public void Of_AnyText_IsHarmlessAndFits() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text =>
        {
            var label = Label.Of(text, 12);
            return Cells.Width(label) <= 12 && !label.Any(char.IsControl) && label.Length > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(12345, 67891));
}
