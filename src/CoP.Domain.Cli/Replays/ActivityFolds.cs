using System.Text.Json;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Landscapes;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.Learning;
using CoP.Domain.Reflection;
using CoP.Domain.Sponsorship;
using CoP.Domain.Streams;
using CoP.Domain.Trajectories;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Cli.Replays;

/// <summary>How the streams beside a constitution are read, by the kind that stands in their names.</summary>
internal static class ActivityFolds
{
    private static readonly Dictionary<string, ActivityFold> Known = new(StringComparer.Ordinal)
    {
        [AssessmentDecider.Streams.Name] = Of(AssessmentDecider.Streams),
        [InfluenceDecider.Streams.Name] = Of(InfluenceDecider.Streams),
        [InitiativeDecider.Streams.Name] = Of(InitiativeDecider.Streams),
        ["landscape"] = new(LandscapeFormat.Events, lines => LandscapeLog.Replay(lines)),
        [LeadershipGroupDecider.Streams.Name] = Of(LeadershipGroupDecider.Streams),
        [LearningPlanDecider.Streams.Name] = Of(LearningPlanDecider.Streams),
        [RotationDecider.Streams.Name] = Of(RotationDecider.Streams),
        [SelfReportDecider.Streams.Name] = Of(SelfReportDecider.Streams),
        [SessionDecider.Streams.Name] = Of(SessionDecider.Streams),
        [SponsorshipDecider.Streams.Name] = Of(SponsorshipDecider.Streams),
        [StoryDecider.Streams.Name] = Of(StoryDecider.Streams),
        [ValueDecider.Streams.Name] = Of(ValueDecider.Streams),
    };

    /// <summary>Finds how a file is to be read, by the first line that names a stream.</summary>
    /// <returns>The way; <see langword="null"/> for a constitution, and for what names no stream.</returns>
    public static ActivityFold? For(IEnumerable<string> lines) =>
        lines.Select(StreamOf).FirstOrDefault(s => s != default) is var stream && Known.TryGetValue(stream.Kind, out var fold) ? fold : null;

    private static ActivityFold Of<TCommand, TEvent, TState>(StreamKind<TCommand, TEvent, TState> kind)
        where TCommand : DomainCommand
        where TEvent : DomainEvent
        where TState : class => new(kind.Events, lines => kind.Replay(lines));

    private static StreamId StreamOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("stream", out var name)
                && name.ValueKind == JsonValueKind.String
                && StreamId.TryParse(name.GetString(), null, out var stream) ? stream : default;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return default;
        }
    }
}
