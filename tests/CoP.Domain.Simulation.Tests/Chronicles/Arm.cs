using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Chronicles;

/// <summary>The arms of an experiment on the founder's departure: who leaves, and how long before it is known.</summary>
internal sealed record Arm(string Name, bool Leaves, int Notice, int Leaver)
{
    public static Arm[] All { get; } =
    [
        new("stays", false, 0, 0),
        new("leaves", true, 0, 0),
        new("notice of 13", true, 13, 0),
        new("notice of 26", true, 26, 0),
        new("a random member leaves", true, 0, 1),
        new("a matched member leaves", true, 0, 2),
    ];

    public ParameterSet In(ParameterSet parameters, int exit) => !Leaves ? parameters : parameters
        .With(ModelParameters.FounderLeaves, exit)
        .With(ModelParameters.Notice, Notice)
        .With(ModelParameters.Leaver, Leaver);
}
