using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Formats;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Deciding;

public sealed class DecidingUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_AppendsToAStore()
    {
        var (ada, ben, day) = (new MemberId("ada"), new MemberId("ben"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
        var charter = new Charter("Learning developers", about: "learning development", purpose: "grow together", values: ["openness"], practice: ["retreats"]);
        var founded = CommunityLog.Found(new CommunityId("learning-developers"), charter, [ada], ada, day);
        List<string> stored = [.. founded.ToJsonLines()];
        var hooks = CommunityDecider.Hooks("works-council");

        var decider = CommunityDecider.Default.With(hooks);
        var community = decider.Fold(Community.Unfounded, CommunityFormat.Events.Read(stored).Events.Select(e => e.Event));
        var command = new Welcome(ben, By: ada, At: day) { CommandId = "request-17" };
        var outcome = decider.Do(community, command);
        var envelopes = EventEnvelope.Wrap(community.Id, community.Position, outcome.Decision, command);
        stored.AddRange(envelopes.Select(CommunityFormat.Events.Write)); // where community.Position is the version that is expected

        Assert.Equal(outcome.State, CommunityLog.Replay(stored).Community);
        Assert.Contains("\"cause\":\"request-17\"", stored[^1], StringComparison.Ordinal);
    }
}
