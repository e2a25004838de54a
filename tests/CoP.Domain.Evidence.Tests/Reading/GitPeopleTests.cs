using CoP.Domain.Evidence.Reading.People;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class GitPeopleTests
{
    [Fact]
    public void PersonOf_ChainOfSameNameAndSameAddress_IsOnePersonByTheMostUsedName()
    {
        var people = Of(("Ada Lovelace", "a@one", 1), ("ADA-LOVELACE", "a@two", 1), ("Countess", "A@TWO", 5), ("Ben Okri", "b@one", 9));

        Assert.Equal(["Countess", "Countess", "Countess", "Ben Okri"], people);
    }

    [Fact]
    public void PersonOf_ShortOrGenericNamesAndSharedAddresses_JoinNobody()
    {
        var people = Of(("Bo", "a@one", 1), ("bo", "a@two", 1), ("root", "a@three", 1), ("Root", "a@four", 1), ("Anna Karina", "root@localhost", 1), ("Boris Vian", "root@localhost", 1));

        Assert.Equal(6, people.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void PersonOf_BotWithAPersonsAddress_IsNobodyAndJoinsNobody()
    {
        var people = new GitPeople([new("Ada Lovelace", "x@one", 1, false), new("bot", "x@one", 1, true), new("Ben Okri", "y@one", 1, false)], pseudonyms: false);

        Assert.Equal(("Ada Lovelace", null, "Ben Okri"), (people.PersonOf(0), people.PersonOf(1), people.PersonOf(2)));
    }

    [Theory]
    [InlineData("José Ñandú", "jose nandu")]
    [InlineData("O'Brien, Ann", "ann obrien", false)]
    [InlineData("Müller", "MULLER")]
    [InlineData("सुनीता", "सुनता", false)]
    [InlineData("Иван Петров", "иван петров")]
    public void NameKey_TwoSpellings_AreAlikeOrNot(string one, string other, bool alike = true) =>
        Assert.Equal(alike, string.Equals(NameKey.Of(one), NameKey.Of(other), StringComparison.Ordinal));

    [Theory]
    [InlineData("Ada")]
    [InlineData("a1234")]
    [InlineData("Your Name")]
    [InlineData("(no author)")]
    [InlineData("")]
    public void NameKey_ShortOrGeneric_IsNone(string name) => Assert.Null(NameKey.Of(name));

    private static List<string?> Of(params (string Name, string Address, int Uses)[] identities)
    {
        var people = new GitPeople([.. identities.Select(one => new GitIdentity(one.Name, one.Address, one.Uses, false))], pseudonyms: false);
        return [.. Enumerable.Range(0, identities.Length).Select(people.PersonOf)];
    }
}
