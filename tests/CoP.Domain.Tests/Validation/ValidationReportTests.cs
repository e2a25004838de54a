using CoP.Domain.Validation;

namespace CoP.Domain.Tests.Validation;

public sealed class ValidationReportTests
{
    private static readonly ValidationProblem Blank = new("name", "charter.blank", " ", "name is blank.");

    [Fact]
    public void Report_OfEqualProblems_IsEqual()
    {
        Assert.Equal(new ValidationReport([Blank]), new ValidationReport([Blank with { Path = "name" }]));
        Assert.NotEqual(new ValidationReport([Blank]), new ValidationReport([Blank with { Line = 2 }]));
        Assert.NotEqual(new ValidationReport([Blank]), ValidationReport.Valid);
    }

    [Fact]
    public void IsValid_WithoutProblems_IsTrue()
    {
        Assert.True(ValidationReport.Valid.IsValid);
        Assert.False(new ValidationReport([Blank]).IsValid);
        Assert.Equal("valid", ValidationReport.Valid.ToString());
    }

    [Fact]
    public void ToString_ListsEveryProblemOnALine() =>
        Assert.Equal(
            "name: name is blank. [charter.blank]\nthe document (line 7): it is empty. [charter.missing]",
            new ValidationReport([Blank, new("", "charter.missing", null, "it is empty.") { Line = 7 }]).ToString());

    [Theory]
    [InlineData(null, "is missing")]
    [InlineData(" ", "is blank")]
    [InlineData("one\ntwo", "holds a control character or half a surrogate pair")]
    public void NameProblem_OfWhatIsNoLine_SaysWhy(string? name, string why) => Assert.Equal(why, TextProblem.OfName(name)!.Message);

    [Fact]
    public void TextOf_LongText_IsCutBetweenCharacters()
    {
        var text = new string('a', 99) + "𝒷" + new string('c', 50);

        Assert.Equal(new string('a', 99) + "…", Rulings.TextOf(text));
        Assert.Equal(new string('c', 100) + "…", Rulings.TextOf(new string('c', 101)));
        Assert.Equal(new string('c', 100), Rulings.TextOf(new string('c', 100)));
        Assert.Null(Rulings.TextOf(null));
    }
}
