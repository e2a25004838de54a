using System.Globalization;
using CoP.Domain.Charters;
using CoP.Domain.Validation;
using FluentValidation;
using FluentValidation.Internal;

namespace CoP.Domain.Tests.Charters;

public sealed class CharterValidationTests
{
    private static readonly CharterDraft WithManyProblems = Sample.Draft(
        name: new string('n', 201),
        topic: " ",
        purpose: "a\0b",
        values: ["a", null, "A", ""],
        practice: [],
        spaces: [new() { Name = "x", Access = "Public", Mode = null }, null],
        rhythm: new() { Every = 0, Unit = "fortnights" },
        amendments: new() { Body = ["Core", "core", "core"], WindowDays = 1_000 },
        joining: new() { Conferrers = ["no level!"] });

    [Fact]
    public void Validate_OfAValidDraft_HasNoProblem()
    {
        Assert.True(Charter.Validate(Sample.Draft()).IsValid);
        Assert.True(Charter.TryCreate(Sample.Draft(), out var charter).IsValid);
        Assert.NotNull(charter);
    }

    [Fact]
    public void Validate_ListsEveryProblemAtOnce()
    {
        var report = Charter.TryCreate(WithManyProblems, out var charter);

        Assert.Null(charter);
        Assert.Equal(
            [
                "name charter.too-long",
                "domain.topic charter.blank",
                "purpose charter.unreadable",
                "values[1] charter.missing",
                "values[3] charter.blank",
                "values[2] charter.duplicate",
                "practice charter.missing",
                "joining.conferrers[0] charter.not-a-level",
                "spaces[0].access charter.unknown-word",
                "spaces[0].mode charter.missing",
                "spaces[1] charter.missing",
                "rhythm.every charter.out-of-range",
                "rhythm.unit charter.unknown-word",
                "amendments.body[0] charter.not-a-level",
                "amendments.body[1] charter.duplicate",
                "amendments.body[2] charter.duplicate",
                "amendments.windowDays charter.out-of-range",
            ],
            report.Problems.Select(p => $"{p.Path} {p.Code}"), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Statement", "1")]
    public void Validate_OfAnEmptyDraft_NamesWhatIsNeeded() =>
        Assert.Equal(["name", "domain", "purpose", "values", "practice"], Charter.Validate(new CharterDraft()).Problems.Select(p => p.Path), StringComparer.Ordinal);

    [Fact]
    public void Validate_GivesValueAndSentence()
    {
        var problem = Charter.Validate(Sample.Draft(rhythm: new() { Every = 400, Unit = "days" })).Problems[0];

        Assert.Equal("400", problem.AttemptedValue);
        Assert.Equal("rhythm.every is 400; 1 to 366 are allowed.", problem.Message);
    }

    [Theory]
    [InlineData("grow\nthe\tpractice", true)]
    [InlineData("grow \uD83C\uDF31", true)]
    [InlineData("grow \uD83C", false)]
    [InlineData("grow \u0007", false)]
    public void Purpose_IsReadableText(string purpose, bool fits) => Assert.Equal(fits, Charter.Validate(Sample.Draft(purpose: purpose)).IsValid);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Name_HasAtMost200Characters(int length, bool fits) =>
        Assert.Equal(fits, Charter.Validate(Sample.Draft(name: new string('n', length))).IsValid);

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void Purpose_HasAtMost10000Characters(int length, bool fits) =>
        Assert.Equal(fits, Charter.Validate(Sample.Draft(purpose: new string('p', length))).IsValid);

    [Fact]
    public void List_HasAtMost1000Items()
    {
        string[] values = [.. Enumerable.Range(0, 1_001).Select(i => i.ToString(CultureInfo.InvariantCulture))];

        Assert.True(Charter.Validate(Sample.Draft(values: values[..1_000])).IsValid);
        Assert.Equal("charter.too-many", Assert.Single(Charter.Validate(Sample.Draft(values: values)).Problems).Code);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Report_UnderAnyCulture_IsTheSame(string culture)
    {
        var expected = Charter.Validate(WithManyProblems);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Charter.Validate(WithManyProblems));
            Assert.Equal(expected.ToString(), Charter.Validate(WithManyProblems).ToString());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Report_UnderChangedGlobalOptions_IsTheSame()
    {
        var expected = Charter.Validate(WithManyProblems);
        var global = ValidatorOptions.Global;
        var before = (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity, global.PropertyChainSeparator);
        var resolvers = (global.PropertyNameResolver, global.DisplayNameResolver, global.MessageFormatterFactory, global.ErrorCodeResolver, global.OnFailureCreated);
        var selector = global.ValidatorSelectors.DefaultValidatorSelectorFactory;
        try
        {
            global.DefaultClassLevelCascadeMode = CascadeMode.Stop;
            global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
            global.Severity = Severity.Info;
            global.PropertyChainSeparator = "/";
            global.PropertyNameResolver = (_, _, _) => "changed";
            global.DisplayNameResolver = (_, _, _) => "changed";
            global.MessageFormatterFactory = () => new Shouting();
            global.ErrorCodeResolver = _ => "changed";
            global.OnFailureCreated = (f, _, _, _, _) => f;
            global.ValidatorSelectors.DefaultValidatorSelectorFactory = () => new MemberNameValidatorSelector(["Name"]);

            Assert.Equal(expected, Charter.Validate(WithManyProblems));
            Assert.Equal(expected, new CharterValidator().ReportOn(WithManyProblems));
        }
        finally
        {
            (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity, global.PropertyChainSeparator) = before;
            (global.PropertyNameResolver, global.DisplayNameResolver, global.MessageFormatterFactory, global.ErrorCodeResolver, global.OnFailureCreated) = resolvers;
            global.ValidatorSelectors.DefaultValidatorSelectorFactory = selector;
        }
    }

    [Fact]
    public void PublicApi_ShowsNoTypeOfThePackage()
    {
        var package = typeof(IValidator).Assembly;
        var shown = typeof(Charter).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetMembers())
            .SelectMany(m => m switch
            {
                System.Reflection.MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
                System.Reflection.ConstructorInfo made => made.GetParameters().Select(p => p.ParameterType),
                System.Reflection.PropertyInfo property => [property.PropertyType],
                _ => [],
            });

        Assert.DoesNotContain(shown, t => t.Assembly == package);
        Assert.DoesNotContain(typeof(Charter).Assembly.GetExportedTypes(), t => t.BaseType?.Assembly == package);
    }

    private sealed class Shouting : MessageFormatter
    {
        public override string BuildMessage(string messageTemplate) => "CHANGED";
    }
}
