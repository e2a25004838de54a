namespace CoP.Domain.Simulation.Models;

/// <summary>What passes between two who meet.</summary>
internal static class Contacts
{
    /// <summary>Whether these two may meet: who is sequestered is kept from old-timers.</summary>
    public static bool MayMeet(CommunityWorld world, int one, int other) =>
        (world.Sequestered[one] == 0 || world.Levels[other] == CommunityWorld.Peripheral)
        && (world.Sequestered[other] == 0 || world.Levels[one] == CommunityWorld.Peripheral);

    /// <summary>Both learn, are let in, and come nearer in what they hold dear.</summary>
    public static void Meet(CommunityWorld world, int one, int other, float weight)
    {
        Learn(world, one, other, weight);
        Learn(world, other, one, weight);
        world.State.Value.LastMeeting = world.Cycle;
    }

    /// <summary>Makes or strengthens the tie of two who met.</summary>
    public static void Strengthen(CommunityWorld world, int one, int other, float gain)
    {
        Strengthened(world, one, other, gain);
        Strengthened(world, other, one, gain);
    }

    private static void Strengthened(CommunityWorld world, int one, int other, float gain)
    {
        var place = world.Ties.Of(one).IndexOf(other);
        if (place >= 0)
        {
            ref var strength = ref world.Ties.StrengthsOf(one)[place];
            strength += gain * (1 - strength);
        }
    }

    private static void Learn(CommunityWorld world, int one, int other, float weight)
    {
        var isBounded = world.Is(ModelParameters.AccessEffect);
        ref var access = ref world.Accesses[one];
        var isSenior = world.Levels[other] > CommunityWorld.Peripheral;
        if (isSenior)
        {
            access += weight * (float)world.P(ModelParameters.AccessGain) * (1 - access);
        }

        var rate = weight * (float)world.P(ModelParameters.LearnRate) * (isBounded ? access : 1);
        world.Skills[one] += rate * Math.Max(0, world.Skills[other] - world.Skills[one]);
        if (world.Levels[other] >= world.Levels[one])
        {
            world.Ethoses[one] += weight * (float)world.P(ModelParameters.EthosContact) * (world.Ethoses[other] - world.Ethoses[one]);
        }
    }
}
