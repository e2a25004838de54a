using System.Runtime.InteropServices;
using CoP.Domain.Leadership;

namespace CoP.Domain.Simulation.Models;

/// <summary>One thing that happened in a simulated community.</summary>
/// <param name="Cycle">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Subject">Who, as a number of arrival; -1 is nobody.</param>
/// <param name="Other">With whom, as a number of arrival; -1 is nobody.</param>
/// <param name="Code">What else the kind needs: a level, a function, a stage.</param>
/// <param name="Detail">What else the kind needs: the number of a transfer, a count.</param>
/// <param name="Shares">The shares of a transfer.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Occurrence(int Cycle, OccurrenceKind Kind, int Subject, int Other = -1, int Code = 0, int Detail = 0, LeadershipShares Shares = default);
