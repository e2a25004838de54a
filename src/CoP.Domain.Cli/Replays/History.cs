using CoP.Domain.Cli.Terminals;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;

namespace CoP.Domain.Cli.Replays;

/// <summary>A history that was read and folded.</summary>
/// <param name="Community">The community; <see langword="null"/> when something is wrong, and for an activity.</param>
/// <param name="Problems">Everything that is wrong, each with its line.</param>
/// <param name="Events">How many events count.</param>
/// <param name="Torn">How many events of an incomplete last decision do not count.</param>
internal sealed record History(Community? Community, IReadOnlyList<string> Problems, int Events, int Torn)
{
    /// <summary>The events of an activity; none for a community, whose page is its state.</summary>
    public IReadOnlyList<EventEnvelope> Activity { get; private init; } = [];

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">The file cannot be read or holds no event.</exception>
    public static History Read(string path) => Read(InputFile.Read(path), path);

    /// <summary>Reads the bytes of a file.</summary>
    /// <exception cref="ToolException">There is no event.</exception>
    public static History Read(byte[] text, string path)
    {
        var activity = ActivityFolds.For(InputFile.Lines(text));
        var reading = (activity?.Codec ?? CommunityFormat.Events).Read(InputFile.Lines(text));
        if (!reading.Report.IsValid)
        {
            return new History(null, [.. reading.Report.Problems.Select(problem => problem.ToString())], reading.Events.Count, 0);
        }

        if (reading.Events.Count + reading.Torn.Count == 0)
        {
            throw new ToolException($"'{path}' holds no events.");
        }

        try
        {
            if (activity is not null)
            {
                FoldWhole(activity, text, reading);
                return new History(null, [], reading.Events.Count, reading.Torn.Count) { Activity = reading.Events };
            }

            var community = CommunityDecider.Default.Fold(Community.Unfounded, reading.Events.Select(entry => entry.Event));
            return new History(community, [], reading.Events.Count, reading.Torn.Count);
        }
        catch (CorruptHistoryException corrupt)
        {
            return new History(null, [Line(text, reading.Events[0].Position, corrupt)], reading.Events.Count, 0);
        }
    }

    private static void FoldWhole(ActivityFold activity, byte[] text, EventReading reading)
    {
        if (reading.Events.Count > 0)
        {
            activity.Fold(InputFile.Lines(text));
        }
    }

    // Positions have no gaps when the reading had no problem, so the n-th event stands on the n-th line that is not empty.
    private static string Line(byte[] text, long first, CorruptHistoryException corrupt)
    {
        var wanted = corrupt.Position - first;
        var line = InputFile.Lines(text).Select((content, index) => (content, Number: index + 1)).Where(entry => !string.IsNullOrWhiteSpace(entry.content))
            .Where((_, index) => index == wanted).Select(entry => entry.Number).FirstOrDefault();
        return line == 0 ? corrupt.Message : FormattableString.Invariant($"line {line}: {corrupt.Message}");
    }
}
