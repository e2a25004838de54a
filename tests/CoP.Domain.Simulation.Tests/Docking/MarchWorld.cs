using System.Numerics;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>
/// Beliefs about dimensions of a reality that is all true, so that a belief is right, wrong or none. One bit a dimension; a code beside the people, which knows nothing at the start.
/// </summary>
internal sealed class MarchWorld : World
{
    public MarchWorld(int members, int dimensions)
        : base(members, 0, weightedTies: false)
    {
        Dimensions = dimensions;
        Right = Column<uint>("right");
        Wrong = Column<uint>("wrong");
        CodeRight = Register<uint>("code right");
        CodeWrong = Register<uint>("code wrong");
        Chance = Register<RandomStream>("chance");
    }

    public int Dimensions { get; }

    public Column<uint> Right { get; }

    public Column<uint> Wrong { get; }

    public Register<uint> CodeRight { get; }

    public Register<uint> CodeWrong { get; }

    public Register<RandomStream> Chance { get; }

    /// <summary>How much the code knows: the share of right beliefs less the share of wrong ones.</summary>
    public double CodeKnows => (double)Score(CodeRight.Value, CodeWrong.Value) / Dimensions;

    public static int Score(uint right, uint wrong) => BitOperations.PopCount(right) - BitOperations.PopCount(wrong);

    public void Begin(int members, ulong seed, long run)
    {
        Clear();
        Chance.Value = RandomStream.Of(seed, run, new("march"));
        for (var i = 0; i < members; i++)
        {
            Believe(Enter());
        }
    }

    /// <summary>Somebody new: each belief right, wrong or none, alike often.</summary>
    public void Believe(int slot)
    {
        (Right[slot], Wrong[slot]) = (0, 0);
        for (var bit = 1U; bit < 1U << Dimensions; bit <<= 1)
        {
            switch (Chance.Value.Below(3))
            {
                case 0:
                    Right[slot] |= bit;
                    break;
                case 1:
                    Wrong[slot] |= bit;
                    break;
                default:
                    break;
            }
        }
    }
}
