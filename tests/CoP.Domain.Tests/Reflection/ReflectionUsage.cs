using CoP.Domain.Reflection;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.Reflection;

public sealed class ReflectionUsage
{
    [Fact]
    [Trait("Statement", "23")]
    public void Usage_OfTheConceptPage_AsksLooksAndReports()
    {
        var (log, community, ada, eve, day) = (Settled.Log, Settled.Community, new MemberId("ada"), new MemberId("eve"), Settled.Day);

        var catalogue = Catalogues.NinePrinciples;
        var assessment = AssessmentDecider.Streams.Begin(community.Id, "spring 2026");
        assessment = assessment.Do(community, new OpenAssessment(catalogue, By: eve, At: day)).OrThrow();
        assessment = assessment.Do(community, new AnswerItem(new ItemId("rhythm"), 4, "every second week, mostly", By: eve, At: day)).OrThrow();

        var input = new LookInput(community, Chronicle.Of(log.Events), at: day);
        foreach (var (item, evidence) in LookRegistry.Standard.Gather(catalogue, input))
        {
            assessment = assessment.Do(community, new AttachEvidence(item, evidence, By: ada, At: day)).OrThrow();
        }

        assessment = assessment.Do(community, new NoteFinding(new ItemId("levels"), "nobody moves", "who would like to come closer?", By: ada, At: day)).OrThrow();
        assessment = assessment.Do(community, new CloseAssessment("we ask again next spring", By: eve, At: day)).OrThrow();
        var report = ReflectionReport.Of(assessment.State, catalogue, community);
        var page = report.ToMarkdown(); // for each principle: members, record, finding, where to look next

        var alone = ReflectionReport.Of(Catalogues.FiveFailures, input); // nobody is asked: the record alone
        var disagreement = Catalogues.TenCommandments.OppositeReadings(catalogue); // goals-set: good there, harmful here

        Assert.Contains("- found: nobody moves\n- look next: who would like to come closer?\n", page, StringComparison.Ordinal);
        Assert.Equal(5, alone.Items.Count);
        Assert.All(disagreement, d => Assert.Equal("goals-set", d.Look));
        Assert.Equal(assessment.State, AssessmentDecider.Streams.Replay(assessment.ToJsonLines()).State);
    }
}
