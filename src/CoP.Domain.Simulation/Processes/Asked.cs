using System.Numerics;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Whom one can ask in a cycle: everybody present, or of a large community a part that each belongs to by a draw of its own.</summary>
/// <remarks>Nobody is in it or out of it because of somebody else: one member more changes whom the others can ask only where the size of the part is halved.</remarks>
internal static class Asked
{
    private const int All = 64;

    /// <summary>Members present; of more than 64, each by the chance that leaves 32 to 64 of them.</summary>
    public static ReadOnlySpan<int> Of(CommunityWorld world, StreamName purpose)
    {
        var (present, found) = (0, 0);
        foreach (var slot in world.Present)
        {
            present += world.IsHere(slot) ? 1 : 0;
        }

        var halvings = BitOperations.Log2((uint)Math.Max(1, (present - 1) / All)) + (present > All ? 1 : 0);
        var asked = world.Scratch.Asked(present);
        foreach (var slot in world.Present)
        {
            if (world.IsHere(slot) && (halvings == 0 || KeyedDraws.Word(world.Keys[slot], purpose, world.Cycle) >> (64 - halvings) == 0))
            {
                asked[found++] = slot;
            }
        }

        return asked.AsSpan(0, found);
    }
}
