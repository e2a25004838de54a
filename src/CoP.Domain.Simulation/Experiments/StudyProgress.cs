using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>How far a study is.</summary>
/// <param name="Done">Runs that are finished, those of an earlier attempt too.</param>
/// <param name="Of">Runs that are to be made, as far as is known: a study that stops by itself may need more.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StudyProgress(long Done, long Of);
