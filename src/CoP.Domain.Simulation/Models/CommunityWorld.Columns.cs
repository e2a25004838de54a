using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Models;

/// <summary>What members have, a column each.</summary>
public sealed partial class CommunityWorld
{
    /// <summary>Keys of their draws.</summary>
    public Column<ulong> Keys { get; }

    /// <summary>The cycle in which they entered.</summary>
    public Column<int> Joined { get; }

    /// <summary>The index of their standing in the domain's chart.</summary>
    public Column<byte> Standings { get; }

    /// <summary>0 peripheral, 1 active, 2 core.</summary>
    public Column<byte> Levels { get; }

    /// <summary>The cycle in which they came to their level.</summary>
    public Column<int> LevelSince { get; }

    /// <summary>Their way of seeing the practice, in [0, 1]: who is alike is near.</summary>
    public Column<float> Traits { get; }

    /// <summary>1 for those who are not of the founders' own group.</summary>
    public Column<byte> Groups { get; }

    /// <summary>How much they do at all; the median is 1.</summary>
    public Column<float> Drives { get; }

    /// <summary>How much they contribute when they do, against the median.</summary>
    public Column<float> Zeals { get; }

    /// <summary>What they need the practice for by themselves, in [0, 1].</summary>
    public Column<float> NeedBases { get; }

    /// <summary>Where their need has wandered.</summary>
    public Column<float> NeedNoises { get; }

    /// <summary>Their need for the practice now, in [0, 1].</summary>
    public Column<float> Needs { get; }

    /// <summary>Hours that they can give in a cycle.</summary>
    public Column<float> Hours { get; }

    /// <summary>Competence in the practice, in [0, 1].</summary>
    public Column<float> Skills { get; }

    /// <summary>How regularly they came of late, in [0, 1].</summary>
    public Column<float> Engagements { get; }

    /// <summary>What they got of late, in [0, 1].</summary>
    public Column<float> Values { get; }

    /// <summary>What they got in this cycle.</summary>
    public Column<float> Got { get; }

    /// <summary>Identification with the founder.</summary>
    public Column<float> ToFounder { get; }

    /// <summary>Identification with the community; the two sum to 1 at most.</summary>
    public Column<float> ToCommunity { get; }

    /// <summary>The area of influence as they see it, in [0, 1].</summary>
    public Column<float> Confidences { get; }

    /// <summary>The area of influence as it is, in [0, 1].</summary>
    public Column<float> Influences { get; }

    /// <summary>How far they hold the founding values, in [0, 1].</summary>
    public Column<float> Ethoses { get; }

    /// <summary>How far they are let in to talk, work and old-timers, in [0, 1].</summary>
    public Column<float> Accesses { get; }

    /// <summary>Work over hours of late; 1 is all that they have.</summary>
    public Column<float> Loads { get; }

    /// <summary>Hours worked in this cycle.</summary>
    public Column<float> Works { get; }

    /// <summary>1 for those who are kept from old-timers.</summary>
    public Column<byte> Sequestered { get; }

    /// <summary>What is left of having been answered, in [0, 1].</summary>
    public Column<float> Replies { get; }

    /// <summary>Acts of the trailing 26 cycles.</summary>
    public Column<int> YearActs { get; }

    /// <summary>The cycle of their last act; 0 is never.</summary>
    public Column<int> LastAct { get; }

    /// <summary>The cycle in which their break began.</summary>
    public Column<int> AwaySince { get; }

    /// <summary>How often they facilitated in the rotation.</summary>
    public Column<int> Turns { get; }

    /// <summary>1 for who is at this cycle's gathering.</summary>
    public Column<byte> Attending { get; }

    /// <summary>Competence in the leadership functions, in [0, 1]: a column each, in the order of <see cref="LeadershipNeed"/>.</summary>
    public IReadOnlyList<Column<float>> Competences { get; }

    /// <summary>Acts of the trailing year by cycle, for <see cref="YearActs"/>.</summary>
    internal Column<YearRing> Rings { get; }
}
