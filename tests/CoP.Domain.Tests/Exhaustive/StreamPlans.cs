using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.Learning;
using CoP.Domain.Reflection;
using CoP.Domain.Sponsorship;
using CoP.Domain.Streams;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;
using CoP.Domain.Testing.Streams;
using CoP.Domain.Trajectories;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>Explorations of every kind of activity, alone and in a pair with the constitution; one stream, three people.</summary>
internal static class StreamPlans
{
    private static readonly MemberId[] People = [new("ada"), new("ben"), new("cyd")];

    /// <summary>For each kind the name of the stream, and the commands to try in a state of it.</summary>
    public static IReadOnlyDictionary<string, (string Name, Func<Community, object, IEnumerable<DomainCommand>> Alphabet)> Alphabets { get; } =
        new Dictionary<string, (string, Func<Community, object, IEnumerable<DomainCommand>>)>(StringComparer.Ordinal)
        {
            ["assessment"] = ("spring", Of<Assessment>(AssessmentAlphabet.Commands)),
            ["influence"] = ("ada", Of<InfluenceArea>(InfluenceAlphabet.Commands)),
            ["initiative"] = ("one", Of<Initiative>(InitiativeAlphabet.Commands)),
            ["leadership-groups"] = ("one", Of<LeadershipGroupConvening>(LeadershipGroupAlphabet.Commands)),
            ["learning-plan"] = ("spring", Of<LearningPlanState>(LearningPlanAlphabet.Commands)),
            ["rotation"] = ("facilitation", Of<Rotation>(RotationAlphabet.Commands)),
            ["session"] = ("january", Of<Session>(SessionAlphabet.Commands)),
            ["sponsorship"] = ("one", Of<SponsorshipState>(SponsorshipAlphabet.Commands)),
            ["story"] = ("one", Of<ValueStory>(StoryAlphabet.Commands)),
            ["trajectory"] = ("ada", Of<SelfReport>(SelfReports)),
            ["value"] = ("one", Of<ValueClaim>(ValueAlphabet.Commands)),
        };

    public static ExplorationPlan<Addressed<DomainCommand>, Addressed<DomainEvent>, WholeCommunity> Plan(IActivity activity, bool isPair)
    {
        var (name, alphabet) = Alphabets[activity.Kind.Name];
        var founded = CommunityDecider.Default.Do(Community.Unfounded, Alphabet.Founding(3)).OrThrow();
        var id = StreamId.Of(founded.Id, activity.Kind.Name, name);
        return new()
        {
            Decider = WholeCommunities.Create(activity).Decider,
            Start = WholeCommunity.Nothing with { Community = founded },
            Alphabet = w => alphabet(w.Community, Stream(w, id, activity)).Select(c => new Addressed<DomainCommand>(id, c))
                .Concat(isPair ? Alphabet.Leaving(w.Community).Select(c => new Addressed<DomainCommand>(w.Community.Id, c)) : []),
            Fingerprint = w => $"{Fingerprint.Of(w.Community)}#{activity.Fingerprint(Stream(w, id, activity))}",
            Invariants = WholeCommunities.Create(activity).Invariants,
            Machines = isPair ? [.. CommunitySubject.Machines, .. activity.Kind.Machines] : activity.Kind.Machines,
            MaxStates = isPair ? Budget.Of(20_000) : 20_000,
        };
    }

    private static object Stream(WholeCommunity whole, StreamId id, IActivity activity) => whole.Streams.TryGetValue(id, out var stream) ? stream : activity.Before(id);

    // The instants to try: now, and of each deadline the instant itself and the one after it.
    public static IEnumerable<DateTimeOffset> Times(Community community, params IEnumerable<DateTimeOffset> deadlines) =>
        deadlines.Where(d => d > community.Now).SelectMany(d => new[] { d, d.AddTicks(1) }).Prepend(community.Now);

    private static Func<Community, object, IEnumerable<DomainCommand>> Of<TState>(Func<Community, StreamState<TState>, DateTimeOffset, IEnumerable<DomainCommand>> alphabet)
        where TState : class => (community, stream) =>
        {
            var s = (StreamState<TState>)stream;
            return alphabet(community, s, s.Now > community.Now ? s.Now : community.Now);
        };

    private static IEnumerable<DomainCommand> SelfReports(Community community, StreamState<SelfReport> stream, DateTimeOffset at)
    {
        foreach (var by in People)
        {
            yield return new RetractTrajectory(by, at);
            foreach (var kind in Enum.GetValues<TrajectoryKind>())
            {
                yield return new ReportTrajectory(kind, by, at);
            }
        }
    }
}
