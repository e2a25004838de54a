using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>A box of plausible parameters, filled by a Latin hypercube.</summary>
internal static class Box
{
    /// <summary>Where patterns 45 and 53 look.</summary>
    public static readonly (Parameter Parameter, double Low, double High)[] Wide =
    [
        (ModelParameters.FoundingCircle, 3, 30),
        (ModelParameters.ArrivalRate, 1, 12),
        (ModelParameters.NeedMean, 0.3, 0.8),
        (ModelParameters.AttendBase, 0.3, 0.8),
        (ModelParameters.ContributionRate, 0.3, 1),
        (ModelParameters.LeaveRate, 0.3, 0.6),
        (ModelParameters.LeaveAnyway, 0.01, 0.08),
        (ModelParameters.Volunteering, 0, 0.1),
        (ModelParameters.AcceptanceThreshold, 0.2, 0.7),
        (ModelParameters.RaiseChance, 0.02, 0.4),
        (ModelParameters.ActiveActs, 10, 30),
        (ModelParameters.Habit, 0.2, 0.9),
        (ModelParameters.FounderIdentification, 0, 1),
        (ModelParameters.SharedNeed, 0, 0.7),
        (ModelParameters.TakingUp, 0.02, 1),
        (ModelParameters.SteppingForward, 0, 0.5),
        (ModelParameters.Charisma, 0, 0.6),
    ];

    public static IEnumerable<ParameterSet> Points(int points, ulong seed = Runs.Confirmation)
    {
        var stream = RandomStream.Of(seed, 0, new("box"));
        var design = LatinHypercube.Of([.. Wide.Select(w => new Dimension(w.Parameter.Name, w.Low, w.High))], points, () => stream.Uniform());
        for (var i = 0; i < points; i++)
        {
            var point = design.Point(i);
            var set = Runs.Default;
            for (var j = 0; j < Wide.Length; j++)
            {
                var parameter = Wide[j].Parameter;
                set = set.With(parameter, parameter.Kind == ParameterKind.Number ? point[j] : Math.Round(point[j]));
            }

            yield return set;
        }
    }
}
