using System.Runtime.CompilerServices;

namespace CoP.Domain.Simulation.Models;

/// <summary>A member's acts in each of the last 26 cycles, no more than 255 of each.</summary>
[InlineArray(Length)]
internal struct YearRing
{
    public const int Length = 26;

    private byte _first;
}
