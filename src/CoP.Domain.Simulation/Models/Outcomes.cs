using CoP.Domain.LifeCycles;

namespace CoP.Domain.Simulation.Models;

/// <summary>What became of a community, read from its world.</summary>
internal static class Outcomes
{
    public static RunOutcome Of(CommunityWorld world, long run, int cycles)
    {
        ref readonly var state = ref world.State.Value;
        if (state.ExitCycle == 0 || state.ExitCycle > world.Cycle)
        {
            LeadingActs.Remember(world, world.Cycle);
        }

        Span<int> levels = stackalloc int[3];
        var (need, retained) = (0.0, state.Retained);
        foreach (var slot in world.Present)
        {
            levels[world.Levels[slot]] += world.IsHere(slot) ? 1 : 0;
            need += world.IsHere(slot) ? Math.Max(0, world.Needs[slot] - world.Got[slot]) : 0;
            retained += world.Joined[slot] > 0 && world.Joined[slot] <= cycles - 26 ? 1 : 0;
        }

        var size = levels[0] + levels[1] + levels[2];
        var hasDied = state.EndCycle > 0;
        var survived = state.Silent == 0 && state.HasEnded == 0 && size > 0;
        var ethos = Reckoning.Ethos(world);
        return new()
        {
            Run = (int)run,
            Survived = survived,
            Cycles = cycles,
            Size = size,
            Core = levels[CommunityWorld.Core],
            Active = levels[CommunityWorld.Active],
            Peripheral = levels[CommunityWorld.Peripheral],
            EffectiveLeaders = Defined(state.Distribution),
            FounderShare = Defined(state.FounderShare),
            Gini = Defined(state.Gini),
            Coordination = Defined(state.Coordination),
            Ethos = ethos,
            Transfers = state.Completed,
            ExitCycle = state.ExitCycle > 0 && state.ExitCycle <= cycles ? state.ExitCycle : null,
            AliveAtExit = state.ExitCycle > 0 && state.ExitCycle <= world.Cycle ? state.AliveAtExit != 0 : null,
            EndCycle = hasDied ? state.EndCycle : null,
            Ending = hasDied ? EndingOf(world) : null,
            CensoredAt = hasDied ? null : Math.Max(1, cycles - world.Parameters.Count(ModelParameters.AliveWindow)),
            SurvivedWithEthos = survived && ethos >= world.P(ModelParameters.EthosThreshold) && state.IdentityOpen == 0,
            UnmetNeed = size > 0 ? need / size : null,
            Revivals = state.Revivals,
            Acts = state.ActCount,
            Growth = state.Founders > 0 ? (double)size / state.Founders : 0,
            Retention = state.Entrants > 0 ? (double)retained / state.Entrants : null,
            TurnedAway = state.TurnedAway,
        };
    }

    // A community that falls silent when hardly anybody needs it any more has done its work.
    private static string EndingOf(CommunityWorld world)
    {
        ref readonly var state = ref world.State.Value;
        return state.HasEnded == 0
            ? NeedCourse.At(world, state.EndCycle) < 0.25 ? "need-met" : "faded"
            : state.Ending switch
            {
                Ending.Split => "split",
                Ending.Merged => "merged",
                _ => "institutionalised",
            };
    }

    private static double? Defined(double value) => double.IsNaN(value) ? null : value;
}
