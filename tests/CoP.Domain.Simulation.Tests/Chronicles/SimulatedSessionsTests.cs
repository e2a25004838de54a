using CoP.Domain.Gatherings;
using CoP.Domain.Simulation.Chronicles;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Chronicles;

public sealed class SimulatedSessionsTests
{
    [Fact]
    public void Logs_AnyRegime_EachGatheringIsASessionHeldWithThoseWhoCame()
    {
        foreach (var regime in LeadershipRegime.All)
        {
            var (sessions, life, happened) = Run(regime, cycles: Budget.Of(30, 260));
            var gatherings = happened.Where(h => h.Kind == OccurrenceKind.Gathered).ToArray();

            Assert.NotEmpty(gatherings);
            Assert.Equal(gatherings.Select(g => (life.AtCycle(g.Cycle), g.Detail)), sessions.Logs.Select(s => (s.State.OpenedAt!.Value, s.State.Attendees)));
            Assert.All(sessions.Logs, s => Assert.Equal(SessionStatus.Held, s.State.Status));
            Assert.Equal(
                happened.Count(h => h.Kind == OccurrenceKind.Contributed),
                sessions.Logs.Sum(s => s.State.People.Sum(p => p.Value.Of(ContributionKind.Spoke))));
        }
    }

    [Fact]
    public void Logs_Facilitation_ConductsTheSession()
    {
        var (sessions, life, happened) = Run(LeadershipRegime.Rotating, cycles: 30);
        var led = happened.Where(h => h.Kind == OccurrenceKind.Led && h.Code == (int)LeadershipNeed.Facilitate)
            .ToLookup(h => life.AtCycle(h.Cycle), h => SimulatedLife.IdOf(h.Subject));

        Assert.Contains(sessions.Logs, s => led[s.State.OpenedAt!.Value].Any());
        Assert.All(sessions.Logs.Where(s => led[s.State.OpenedAt!.Value].Any()), s => Assert.Equal(led[s.State.OpenedAt!.Value].Distinct(), s.State.Facilitators));
    }

    [Fact]
    public void Logs_JsonLines_ReplayToTheSameSessions()
    {
        var (sessions, _, _) = Run(LeadershipRegime.Shared, cycles: 30);

        Assert.All(sessions.Logs, s => Assert.Equal(s.Stream, SessionDecider.Streams.Replay(s.ToJsonLines()).Stream));
        Assert.Equal(sessions.Logs.Count, sessions.Logs.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public void Hear_TheLifeBehindIt_IsTheSameAsTold()
    {
        var (_, life, happened) = Run(LeadershipRegime.Shared, cycles: 30);
        var alone = new SimulatedLife(ParameterSet.Default, RecordedRun.Start);
        happened.ForEach(alone.Hear);

        Assert.Equal(alone.Log.Community, life.Log.Community);
    }

    private static (SimulatedSessions Sessions, SimulatedLife Life, List<Occurrence> Happened) Run(LeadershipRegime regime, int cycles)
    {
        var parameters = regime.In(ParameterSet.Default);
        var life = new SimulatedLife(parameters, RecordedRun.Start);
        var sessions = new SimulatedSessions(life);
        List<Occurrence> happened = [];
        var world = new CommunityWorld();
        world.TellTo(o =>
        {
            happened.Add(o);
            sessions.Hear(o);
        });
        CommunityModel.Run(world, parameters, seed: 11, run: 0, cycles);
        return (sessions, life, happened);
    }
}
