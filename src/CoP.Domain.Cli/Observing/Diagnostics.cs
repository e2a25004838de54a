using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Cli.Observing;

/// <summary>Says beside the report what was left out of it.</summary>
internal static class Diagnostics
{
    private const int ProblemsNamed = 5;

    /// <summary>Names the first broken rows, and gives the notes where the format has no place for them.</summary>
    public static void Write(ReadRecord record, Observation observation, ReportFormat format, Terminal terminal)
    {
        if (record.Malformed > 0)
        {
            terminal.Say($"{Words.Count(record.Malformed, "row", "rows")} could not be read and {(record.Malformed == 1 ? "was" : "were")} left out:");
            foreach (var problem in record.Problems.Take(ProblemsNamed))
            {
                terminal.Say(problem.ToString());
            }

            if (record.Malformed > ProblemsNamed)
            {
                terminal.Say($"… and {Words.Number(record.Malformed - ProblemsNamed)} more.");
            }
        }

        if (format is ReportFormat.Json or ReportFormat.Csv)
        {
            foreach (var note in observation.Notes)
            {
                terminal.Say("note: " + note);
            }
        }
    }
}
