using CoP.Domain.Reflection;

namespace CoP.Domain.Tests.Reflection;

public sealed class CataloguesTests
{
    [Fact]
    [Trait("Statement", "17")]
    public void TwelveDisciplines_AreFourFamiliesOfThree()
    {
        var families = Catalogues.TwelveDisciplines.Items.GroupBy(i => i.Family, StringComparer.Ordinal).Select(f => $"{f.Key}: {string.Join(", ", f.Select(i => i.Name))}");

        Assert.Equal(
            [
                "Meaning: Relevance, Accountability, Value creation",
                "Participation: Voices, Power, Leadership",
                "Modes: Engagement, Imagination, Alignment",
                "Time/space: Continuity, Boundaries, Scale",
            ],
            families, StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Statement", "17")]
    public void TwelveDisciplines_HaveEveryPartThatADisciplineHas_AndSayWhichIsTheirs()
    {
        foreach (var item in Catalogues.TwelveDisciplines.Items)
        {
            Assert.All(item.Questions, q => Assert.Equal(TextTrust.Read, q.Trust));
            Assert.All(new[] { item.Perspectives, item.Methods, item.Pitfalls, item.Criteria }, part => Assert.NotEmpty(part));
            Assert.All(item.Texts().Skip(item.Questions.Count), t => Assert.Equal(SourcedText.Own(t.Text), t));
        }
    }

    [Theory]
    [Trait("Statement", "23")]
    [InlineData("disciplines", 12)]
    [InlineData("nine-principles", 9)]
    [InlineData("seven-principles", 7)]
    [InlineData("ten-commandments", 10)]
    [InlineData("five-failures", 5)]
    [InlineData("practice-leadership", 8)]
    public void Find_OfAName_GivesAsManyItemsAsTheWorkHas_EachBoundToEvidence(string name, int items)
    {
        var catalogue = Catalogues.Find(name)!;

        Assert.Equal(items, catalogue.Items.Count);
        Assert.All(catalogue.Items, i => Assert.NotEmpty(i.Looks));
        Assert.Equal(name is "five-failures", catalogue.Items.All(i => i.IsRisk));
        Assert.Contains(catalogue, Catalogues.All);
    }

    [Fact]
    public void Find_OfAnUnknownName_IsNull() => Assert.Null(Catalogues.Find("eleven-rules"));

    [Fact]
    public void Texts_All_NameTheirSourceAndNeverPassOursForAWork() =>
        Assert.All(Catalogues.All.SelectMany(c => c.Items).SelectMany(i => i.Texts()), t =>
        {
            Assert.NotEqual(TextTrust.Unchecked, t.Trust);
            Assert.Equal(t.Trust == TextTrust.ProjectAuthored, string.Equals(t.Source, SourcedText.Project, StringComparison.Ordinal));
        });

    [Fact]
    public void Looks_ThatItemsAreBoundTo_AreAllRegistered()
    {
        var bound = Catalogues.All.SelectMany(c => c.Items).SelectMany(i => i.Looks).Select(b => b.Look).Distinct(StringComparer.Ordinal);

        Assert.DoesNotContain(bound, look => LookRegistry.Standard.Find(look) is null);
    }

    [Fact]
    [Trait("Statement", "23")]
    public void OppositeReadings_OfPrinciplesAndCommandments_KeepTheDisagreementOnGoals()
    {
        var opposite = Catalogues.TenCommandments.OppositeReadings(Catalogues.NinePrinciples);

        Assert.Contains(new("goals-set", "ten-commandments/measurable-performance", "nine-principles/flow"), opposite);
        Assert.Equal(opposite.ToHashSet(), Catalogues.NinePrinciples.OppositeReadings(Catalogues.TenCommandments).ToHashSet());
        Assert.Empty(Catalogues.NinePrinciples.OppositeReadings(Catalogues.SevenPrinciples));
        Assert.Equal("goals-set: good by a/b, harmful by c/d", new OppositeReading("goals-set", "a/b", "c/d").ToString());
    }
}
