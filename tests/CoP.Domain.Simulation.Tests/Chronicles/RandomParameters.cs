using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Chronicles;

/// <summary>Parameter sets around the defaults, with all that is off by default switched on now and then.</summary>
internal static class RandomParameters
{
    private static readonly (Parameter Parameter, double Most)[] Rare =
    [
        (ModelParameters.Merging, 0.004),
        (ModelParameters.Institutionalising, 0.01),
        (ModelParameters.PowerRetained, 0.6),
        (ModelParameters.Objection, 0.5),
        (ModelParameters.BurnoutChance, 0.6),
        (ModelParameters.BreakChance, 0.1),
        (ModelParameters.ReturnChance, 0.5),
        (ModelParameters.RaiseChance, 1),
        (ModelParameters.EthosThreshold, 0.9),
        (ModelParameters.EthosDrift, 0.05),
        (ModelParameters.WillingnessToOffer, 0.5),
        (ModelParameters.OfferedShare, 1),
        (ModelParameters.Volunteering, 0.5),
        (ModelParameters.Sequestration, 0.5),
        (ModelParameters.AttendBase, 1),
    ];

    private static readonly (Parameter Parameter, int Most)[] RareCounts =
    [
        (ModelParameters.FoundingCircle, 14),
        (ModelParameters.SplitSize, 60),
        (ModelParameters.NeedEnds, 200),
        (ModelParameters.SponsorLeaves, 100),
        (ModelParameters.EnvironmentShift, 60),
        (ModelParameters.KeptFunctions, 6),
        (ModelParameters.CycleDays, 40),
        (ModelParameters.CoreActs, 60),
        (ModelParameters.ActiveActs, 30),
        (ModelParameters.PublicContacts, 6),
    ];

    public static ParameterSet Of(ulong seed)
    {
        var set = ParameterSet.Default;
        double Draw(Parameter parameter, string what) => KeyedDraws.Uniform(seed, new StreamName($"{parameter.Name} {what}"), 0);
        bool Falls(Parameter parameter) => Draw(parameter, "whether") < 0.25;
        foreach (var parameter in ModelParameters.All)
        {
            if (parameter.Kind == ParameterKind.Number && Falls(parameter))
            {
                set = set.With(parameter, Math.Clamp(parameter.Default * (0.5 + Draw(parameter, "around")), parameter.Low, parameter.High));
            }
            else if (parameter.Kind == ParameterKind.Switch && Falls(parameter))
            {
                set = set.With(parameter, Draw(parameter, "switch") < 0.5 ? 0 : 1);
            }
        }

        foreach (var (parameter, most) in Rare.Where(r => Falls(r.Parameter)))
        {
            set = set.With(parameter, parameter.Low + ((most - parameter.Low) * Draw(parameter, "rare")));
        }

        foreach (var (parameter, most) in RareCounts.Where(r => Falls(r.Parameter)))
        {
            set = set.With(parameter, parameter.Low + Math.Floor((most + 1 - parameter.Low) * Draw(parameter, "rare")));
        }

        return set;
    }
}
