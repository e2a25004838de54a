using CoP.Domain.Architecture.Tests.Rules;
using CoP.Domain.Architecture.Tests.Specimens;

namespace CoP.Domain.Architecture.Tests;

/// <summary>How public types look: closed, unchangeable, comparable by value.</summary>
public sealed class ShapeTests
{
    private static IEnumerable<Type> Public => Package.All.SelectMany(p => p.PublicTypes);

    private static Type[] Everything => [.. Package.All.SelectMany(p => p.Assembly.GetTypes())];

    [Fact]
    public void PublicClasses_All_AreSealedStaticOrAbstract() =>
        Check.None("Public classes are sealed, static or abstract.", Shapes.OpenClasses(Public));

    [Fact]
    public void Unions_All_AreClosed() =>
        Check.None("Every public abstract record has an internal abstract member and all its cases at home.", Shapes.OpenUnions(Public, Everything));

    [Fact]
    public void Properties_All_AreSetOnceOrNever() =>
        Check.None("No public setters; init is fine.", Shapes.Setters(Public));

    [Fact]
    public void Fields_All_AreBehindProperties() =>
        Check.None("No public fields but constants.", Shapes.OpenFields(Public));

    [Fact]
    public void Statics_OfTheLibraries_NeverChange() =>
        Check.None("No static state that can change.", Shapes.MutableStatics(Package.Libraries.SelectMany(p => p.Assembly.GetTypes())));

    [Fact]
    public void Records_OfTheDomain_CompareByValue() =>
        Check.None("States, commands, events and refusals compare by value, as deep as they go.",
            ValueEquality.Violations(Package.Domain.PublicTypes));

    [Fact]
    public void Ids_All_AreReadOnlyStructsThatParseAndCompare() =>
        Check.None("Ids are readonly structs with IParsable, IComparable, IEquatable, ToString and a JSON converter.",
            Ids.Violations(Package.Domain.PublicTypes));

    [Fact]
    public void OpenClasses_OfAnOpenClass_NameIt() => Assert.Single(Shapes.OpenClasses([typeof(OpenClass), typeof(ClosedUnion)]));

    [Fact]
    public void OpenUnions_OfARecordThatOnlyHidesItsConstructor_NameIt()
    {
        var found = Shapes.OpenUnions([typeof(OpenUnion), typeof(ClosedUnion)], []);

        Assert.Contains(nameof(OpenUnion), Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Setters_OfAMutableType_NameEachProperty() =>
        Assert.Equal(["Anybody", "Heir"], Shapes.Setters([typeof(Mutable)]).Select(v => v.Split('.')[^1].Split(' ')[0]).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Fact]
    public void MutableStatics_OfAMutableType_NameFieldsArraysAndLists() =>
        Assert.Equal(["Counter", "Names", "Numbers"],
            Shapes.MutableStatics([typeof(Mutable)]).Select(v => v.Split('.')[^1].Split(' ')[0].Trim('<').Split('>')[0]).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Fact]
    public void OpenFields_OfAMutableType_NameThem() => Assert.Equal(3, Shapes.OpenFields([typeof(Mutable)]).Count());

    [Fact]
    public void ValueEquality_OfARecordWithCollections_NamesEachOne() =>
        Assert.Equal(["Array", "Immutable", "Inner", "Listed", "ReadOnly"],
            ValueEquality.Violations([typeof(ComparesByReference)]).Select(v => v.Split('.')[^1].Split(' ')[0]).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Fact]
    public void ValueEquality_OfARecordWithValues_HasNothingToSay() => Assert.Empty(ValueEquality.Violations([typeof(ComparesByValue)]));

    [Fact]
    public void Ids_OfACarelessId_ListWhatItLacks() => Assert.Equal(6, Ids.Violations([typeof(CarelessId)]).Count());
}
