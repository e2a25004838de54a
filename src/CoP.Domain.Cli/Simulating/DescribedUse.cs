using CoP.Domain.Simulation;
using CoP.Domain.Simulation.Descriptions;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Where the model's own description names a parameter, read from that description: a section each process has, under its name.</summary>
internal static class DescribedUse
{
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["## 2. Entities, state variables and scales"] = "the scales",
        ["## 5. Initialization"] = "the founding",
    };

    /// <summary>The places, in the order of the description: scales, founding, then processes in the order in which they run.</summary>
    public static IReadOnlyList<string> Of(Parameter parameter)
    {
        var places = new Dictionary<string, string>(Places, StringComparer.Ordinal);
        foreach (var process in CommunityModel.Pipeline)
        {
            places.Add("### " + process.Name, process.Name);
        }

        var (found, place) = (new List<string>(), (string?)null);
        foreach (var line in OddDescription.OfDefault().Split('\n'))
        {
            place = line.StartsWith('#') ? places.GetValueOrDefault(line) : place;
            if (place is not null && line.Contains($"`{parameter.Name}`", StringComparison.Ordinal) && !found.Contains(place, StringComparer.Ordinal))
            {
                found.Add(place);
            }
        }

        return found;
    }
}
