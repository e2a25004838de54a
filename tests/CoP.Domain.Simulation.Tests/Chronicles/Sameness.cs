using System.Globalization;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Simulation.Chronicles;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Processes;

namespace CoP.Domain.Simulation.Tests.Chronicles;

/// <summary>Holds a world's columns beside the domain's state: each difference is a sentence.</summary>
internal sealed class Sameness(CommunityWorld world, Community community, Func<int, DateTimeOffset> at)
{
    private readonly List<string> _differences = [];

    public static IReadOnlyList<string> Differences(CommunityWorld world, Community community, Func<int, DateTimeOffset> at)
    {
        var sameness = new Sameness(world, community, at);
        sameness.OfPeople();
        sameness.OfHoldings();
        sameness.OfTransfers();
        sameness.OfLife();
        return sameness._differences;
    }

    private MemberId Id(int slot) => SimulatedLife.IdOf(world.NumberOf(slot));

    private void Same<T>(string what, T ofWorld, T ofDomain)
    {
        if (!EqualityComparer<T>.Default.Equals(ofWorld, ofDomain))
        {
            _differences.Add(string.Create(CultureInfo.InvariantCulture, $"cycle {world.Cycle}: {what} is {ofWorld} in the world and {ofDomain} in the domain"));
        }
    }

    private void OfPeople()
    {
        Same("the number of people", world.Count, community.Participation.BelongingCount);
        foreach (var slot in world.Present)
        {
            var member = Id(slot);
            if (community.Participation.Find(member) is not { } membership)
            {
                Same($"the membership of {member}", "there", "absent");
                continue;
            }

            Same($"the standing of {member}", (Standing)world.Standings[slot], membership.Standing);
            Same($"the level of {member}", LevelScheme.Cultivating2002.Levels[CommunityWorld.Core - world.Levels[slot]], membership.Level);
            Same($"the time at the level of {member}", at(world.LevelSince[slot]), membership.LevelSince);
            if (!world.IsHere(slot))
            {
                Same($"the beginning of the break of {member}", at(world.AwaySince[slot]), membership.StandingSince);
            }
        }
    }

    private void OfHoldings()
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            var function = LeadershipNeeds.Functions[f];
            var holdings = community.Leadership.Functions[function];
            var held = new SortedDictionary<MemberId, LeadershipShares>();
            foreach (var holding in Holders.Of(world, f))
            {
                if (!holding.Shares.IsNone)
                {
                    held.Add(Id(holding.Slot), holding.Shares);
                }
            }

            Same($"who holds {function}", string.Join(", ", held.Keys), string.Join(", ", holdings.Holders));
            foreach (var (member, shares) in held)
            {
                Same($"what {member} holds of {function}", shares, holdings.Of(member));
            }

            Same($"the vacancy of {function}", Holders.Vacant(world, f), holdings.Vacant);
            Same($"who acts for {function}", world.Acting[f] < 0 ? null : Id(world.Acting[f]), holdings.Acting);
        }
    }

    private void OfTransfers()
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            var function = LeadershipNeeds.Functions[f];
            var inDomain = community.Leadership.Transfers.Select(t => t.Value).Where(t => t.Function == function).ToArray();
            var inWorld = world.Transfers[f];
            Same($"the number of transfers of {function}", inWorld.IsOpen ? 1 : 0, inDomain.Length);
            if (!inWorld.IsOpen || inDomain is not [var transfer])
            {
                continue;
            }

            Same($"the status of the transfer of {function}", inWorld.Status, transfer.Status);
            Same($"the giver of {function}", inWorld.From < 0 ? null : Id(inWorld.From), transfer.From);
            Same($"the receiver of {function}", Id(inWorld.To), transfer.To);
            Same($"the shares of {function} under transfer", inWorld.Shares, transfer.Shares);
            Same($"the deadline of the transfer of {function}", at(inWorld.Since + Wait(inWorld.Status)), transfer.Deadline);
        }
    }

    private static int Wait(TransferStatus status) => status switch
    {
        TransferStatus.Proposed or TransferStatus.Contested => 2,
        TransferStatus.HandingOver => TransferProcess.Overlap,
        _ => 1,
    };

    private void OfLife()
    {
        ref readonly var state = ref world.State.Value;
        var life = community.LifeCycle;
        var isEnded = state.HasEnded != 0 || world.Count == 0;
        Same("whether it has ended", isEnded, life.IsEnded);
        if (isEnded)
        {
            Same("how it has ended", world.Count == 0 && state.HasEnded == 0 ? Ending.Faded : state.Ending, life.Ending);
            return;
        }

        var stage = CommunityWorld.StageAt(state.Stage);
        Same("the stage", stage, life.Stage);
        Same("whether it is forming", stage == LifeCycleModels.Potential || stage == LifeCycleModels.Coalescing, life.IsOpen(JunctureKind.Formation));
        Same("whether its identity is in question", state.IdentityOpen != 0, life.IsOpen(JunctureKind.EvolvingIdentity));
        var isTransferring = false;
        foreach (var transfer in world.Transfers.Values)
        {
            isTransferring |= transfer.IsOpen && transfer.Status is not (TransferStatus.Proposed or TransferStatus.Seconded);
        }

        Same("whether leadership is handed over", isTransferring, life.IsOpen(JunctureKind.LeadershipTransfer));
    }
}
