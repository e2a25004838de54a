namespace CoP.Domain.Cli.Simulating;

/// <summary>Leadership over the 26 cycles before a cycle, in the runs that were alive then.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Alive">Runs that were alive.</param>
/// <param name="Leaders">Distribution: leaders in effect.</param>
/// <param name="Coordination">Coordination.</param>
internal sealed record CoursePoint(int Cycle, int Alive, Quartiles Leaders, Quartiles Coordination);
