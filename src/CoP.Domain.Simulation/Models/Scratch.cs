namespace CoP.Domain.Simulation.Models;

/// <summary>Memory that processes use within a cycle and that means nothing after it.</summary>
internal sealed class Scratch
{
    private int[] _slots = new int[64];
    private ulong[] _ranks = new ulong[64];

    private int[] _asked = new int[64];

    public Leader[] Leaders { get; } = new Leader[128];

    public NeedInstance[] Needs { get; } = new NeedInstance[64];

    /// <summary>Room for those who can be asked.</summary>
    public int[] Asked(int count) => _asked = _asked.Length < count ? new int[count + (count / 2)] : _asked;

    /// <summary>Room for one number and one rank for each of so many.</summary>
    public (int[] Slots, ulong[] Ranks) Room(int count)
    {
        if (_slots.Length < count)
        {
            (_slots, _ranks) = (new int[count + (count / 2)], new ulong[count + (count / 2)]);
        }

        return (_slots, _ranks);
    }
}
