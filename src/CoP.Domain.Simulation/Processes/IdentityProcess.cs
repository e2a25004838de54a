using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>What people got turns into what they expect and what they belong to; the founding values fade where nobody tells them.</summary>
internal sealed class IdentityProcess : IProcess<CommunityWorld>
{
    // Who leads tells what the community holds dear, as far as it does so itself.
    private const float Telling = 0.015f;

    public string Name => "identity";

    public void Run(CommunityWorld world)
    {
        ref var state = ref world.State.Value;
        var rate = world.Is(ModelParameters.TenureEffect) ? (float)world.P(ModelParameters.IdentityRate) : 0;
        var toFounder = state.FounderLeads > 0 ? (float)world.P(ModelParameters.FounderIdentification) : 0;
        var drift = 1 - (float)world.P(ModelParameters.EthosDrift);
        var told = state.Tellings > 0 ? Telling * state.Told / state.Tellings : 0;
        foreach (var slot in world.Present)
        {
            ref var value = ref world.Values[slot];
            value = (0.85f * value) + (0.15f * world.Got[slot]);
            var (founder, community) = (world.ToFounder[slot], world.ToCommunity[slot]);
            var grown = rate * world.Got[slot] * Math.Max(0, Belonging(world.Levels[slot]) - founder - community);
            world.ToFounder[slot] = (0.995f * founder) + (grown * toFounder);
            world.ToCommunity[slot] = (0.995f * community) + (grown * (1 - toFounder));
            ref var ethos = ref world.Ethoses[slot];
            ethos *= drift;
            ethos += world.Attending[slot] * told * (1 - ethos);
            world.Replies[slot] *= 0.85f;
            ref var load = ref world.Loads[slot];
            load = (0.8f * load) + (0.2f * world.Works[slot] / Math.Max(0.1f, world.Hours[slot]));
        }

        (state.Told, state.Tellings) = (0, 0);
    }

    // How far one can belong from where one stands: wholly from the core only.
    private static float Belonging(byte level) => level switch { CommunityWorld.Peripheral => 0.4f, CommunityWorld.Active => 0.7f, _ => 1 };
}
