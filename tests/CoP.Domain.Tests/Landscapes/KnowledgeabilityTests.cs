using CoP.Domain.Landscapes;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>Competence per community, knowledgeability per person.</summary>
[Trait("Statement", "28")]
public sealed class KnowledgeabilityTests
{
    private static readonly LandscapeLog Log = Open.Do(
        View,
        new RecogniseCompetence(Ben, North, "feedback", Ada, Day),
        new RecogniseCompetence(Ben, North, "Feedback", Cyd, Day.AddDays(1)),
        new RecogniseCompetence(Ben, South, "mentoring", Dũng, Day.AddDays(1)),
        new ReportIdentification(North, new(90, 60, 30), Ben, Day.AddDays(1))).OrThrow();

    [Fact]
    public void Competence_OfOneCommunity_CountsNowhereElse()
    {
        var profile = Knowledgeability.Of(Ben, Log.Landscape, View);

        Assert.Equal(["feedback"], profile.CompetentIn(North).Select(c => c.Element), StringComparer.Ordinal);
        Assert.Equal(["mentoring"], profile.CompetentIn(South).Select(c => c.Element), StringComparer.Ordinal);
        Assert.Empty(profile.CompetentIn(West));
        Assert.Equal([Ada, Cyd], profile.Competences[0].By);
        Assert.Equal(Day, profile.Competences[0].Since);
    }

    [Fact]
    public void Competence_OfAPastMembership_IsOnRecordAndDoesNotCount()
    {
        var gone = View.With(NorthLog.Do(new Depart(Ben, Day)).OrThrow().Community);
        var profile = Knowledgeability.Of(Ben, Log.Landscape, gone);

        Assert.Equal(2, profile.Competences.Count);
        Assert.Equal([South], profile.Memberships);
        Assert.Empty(profile.CompetentIn(North));
    }

    [Fact]
    public void Competence_RecognisedAgainByTheSame_IsRefused() =>
        Assert.Equal("landscape.recognised-already", Log.WhyNot(View, new RecogniseCompetence(Ben, North, "FEEDBACK", Ada, Day.AddDays(2)))?.Code);

    [Fact]
    public void Identification_IsTheLastThatWasSaid()
    {
        var log = Log.Do(View, new ReportIdentification(North, new(10, 0, 0), Ben, Day.AddDays(2))).OrThrow();

        Assert.Equal("landscape.said-already", Log.WhyNot(View, new ReportIdentification(North, new(90, 60, 30), Ben, Day.AddDays(2)))?.Code);
        Assert.Equal([KeyValuePair.Create(North, new Identification(10, 0, 0))], Knowledgeability.Of(Ben, log.Landscape, View).Identifications);
    }

    [Fact]
    public void Profile_OfAStranger_IsEmpty()
    {
        var profile = Knowledgeability.Of(new("zoë"), Log.Landscape, View);

        Assert.True(profile is { Memberships.IsEmpty: true, Competences.IsEmpty: true, Identifications.IsEmpty: true });
    }

    [Fact]
    public void Profile_WithoutACommunityOfTheLandscape_LeavesItOut()
    {
        var log = Log.Do(View, new LeaveLandscape(South, Dũng, Day.AddDays(1))).OrThrow();
        var profile = Knowledgeability.Of(Ben, log.Landscape, View);

        Assert.Equal([North], profile.Memberships);
        Assert.Equal(North, Assert.Single(profile.Competences).In);
    }
}
