namespace CoP.Domain.Tests.Measures;

/// <summary>The fourteen school teams of theory §6.2: size, density, reciprocity and centralisation of their advice networks.</summary>
public sealed class SchoolTeamsTests
{
    private static readonly (int Size, double Density, double Reciprocity, double Centralization)[] Teams =
    [
        (13, .405, .456, .289), (12, .718, .589, .166), (10, .464, .588, .273), (9, .611, .618, .110),
        (11, .521, .444, .273), (7, .857, .762, .122), (7, .551, .593, .265), (9, .764, .800, .125),
        (5, .686, .417, .163), (6, .833, .800, .200), (11, .636, .659, .207), (10, .800, .861, .099),
        (11, .678, .659, .214), (7, .857, .810, .122),
    ];

    [Fact]
    public void Teams_Means_AreThoseOfTheTable()
    {
        Assert.Equal(.670, Teams.Average(team => team.Density), 3);
        Assert.Equal(.188, Teams.Average(team => team.Centralization), 3);
    }

    [Fact]
    [Trait("Statement", "37")]
    public void Teams_DensityAndCentralization_AreOpposed() =>
        Assert.Equal(-.80, Pearson(team => team.Density, team => team.Centralization), 2);

    [Fact]
    [Trait("Statement", "37")]
    public void Teams_DensityAndReciprocity_GoTogether() =>
        Assert.Equal(.77, Pearson(team => team.Density, team => team.Reciprocity), 2);

    [Fact]
    public void Teams_LargerTeams_AreSparser() =>
        Assert.Equal(-.52, Pearson(team => team.Size, team => team.Density), 2);

    private static double Pearson(
        Func<(int Size, double Density, double Reciprocity, double Centralization), double> first,
        Func<(int Size, double Density, double Reciprocity, double Centralization), double> second)
    {
        double x = Teams.Average(first), y = Teams.Average(second);
        var together = Teams.Sum(team => (first(team) - x) * (second(team) - y));
        return together / Math.Sqrt(Teams.Sum(team => Math.Pow(first(team) - x, 2)) * Teams.Sum(team => Math.Pow(second(team) - y, 2)));
    }
}
