using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>One run to be made.</summary>
/// <remarks>The same parameters, seed, run and cycles mean the same outcome and the same rows, whoever runs it and when.</remarks>
/// <param name="Parameters">The parameters.</param>
/// <param name="Seed">The master seed of the experiment.</param>
/// <param name="Run">The index of the run, from 0: runs of one index share their luck in all cells.</param>
/// <param name="Cycles">How many cycles.</param>
/// <param name="Tables">Takes the rows that the run gives, of the tables that are wanted.</param>
/// <param name="Cancellation">Ends the run early.</param>
public readonly record struct RunRequest(ParameterSet Parameters, ulong Seed, int Run, int Cycles, ITableSink Tables, CancellationToken Cancellation);
