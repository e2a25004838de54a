using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Measures;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>Diagnoses where a community is in its life, from its own state and history and from who is tied to whom.</summary>
/// <remarks>
/// Nothing here moves a community: a stage is entered by people, with evidence. What the library cannot see (attendance, energy, value) is handed in as
/// <see cref="StageEvidence"/>. Pure and thread-safe.
/// </remarks>
public static class CommunityStages
{
    private const int DaysOfAQuarter = 91;

    /// <summary>Reads what the state of a community shows: core, coordinator, members, leaders, repertoire, and what the life cycle shows itself.</summary>
    /// <param name="community">The community.</param>
    /// <param name="now">The time of the look.</param>
    /// <returns>The evidence; empty before the founding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="community"/> is <see langword="null"/>.</exception>
    public static StageEvidence EvidenceOf(Community community, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(community);
        return community.Status == CommunityStatus.Unfounded
            ? StageEvidence.Empty
            : StageEvidence.Of(community.LifeCycle, now)
                .With(StageObservables.CoreSize, community.Participation.Core.Count, "participation")
                .With(StageObservables.MembersPresent, community.Participation.PresentCount, "participation")
                .With(StageObservables.CoordinatorPresent, IsCoordinated(community) ? 1 : 0, "holders of coordination")
                .With(StageObservables.Leaders, Leaders(community), "holders of all functions")
                .With(StageObservables.PracticeItems, community.Charter.Current?.Practice.Count ?? 0, "the charter");
    }

    /// <summary>Reads what a history shows: renewals, and newcomers in the last 91 days.</summary>
    /// <param name="history">The events from the founding on, in order.</param>
    /// <param name="now">The time of the look; what happened after it does not count.</param>
    /// <returns>The evidence. Founders are no newcomers; whoever comes back after leaving is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is <see langword="null"/>.</exception>
    public static StageEvidence EvidenceOf(IEnumerable<DomainEvent> history, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(history);
        var (renewals, newcomers) = (0, 0);
        foreach (var happened in history.Where(e => e.At <= now))
        {
            renewals += happened is StageEntered { Trigger: StageTrigger.Renew } ? 1 : 0;
            newcomers += happened is MemberWelcomed or InvitationAccepted && (now - happened.At).TotalDays <= DaysOfAQuarter ? 1 : 0;
        }

        return StageEvidence.Empty
            .With(StageObservables.Renewals, renewals, "moves of the life cycle")
            .With(StageObservables.NewcomersPerQuarter, newcomers, "members who came in");
    }

    /// <summary>Reads what a network shows. Numbers that are undefined are left out.</summary>
    /// <param name="form">The form of the network.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public static StageEvidence EvidenceOf(NetworkForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        (StageObservable Observable, double? Value)[] numbers =
        [
            (StageObservables.Ties, form.Ties),
            (StageObservables.TieDensity, form.Density),
            (StageObservables.NetworkParts, form.Parts),
            (StageObservables.LargestPart, form.LargestPart),
            (StageObservables.Centralization, form.Centralization),
            (StageObservables.Hubs, form.Hubs),
            (StageObservables.Clustering, form.Clustering),
            (StageObservables.PathLength, form.PathLength),
            (StageObservables.CorePeripheryFit, form.CorePeriphery?.Fit),
        ];
        return numbers.Aggregate(
            StageEvidence.Empty,
            (all, n) => n.Value is { } value ? all.With(n.Observable, value, $"ties of {form.People} people") : all);
    }

    /// <summary>Diagnoses the stage that a community is in, by the model that its rules name.</summary>
    /// <param name="community">The community.</param>
    /// <param name="now">The time of the look.</param>
    /// <param name="more">What the state does not show: history, energy, network, answers. It takes the place of what the state shows.</param>
    /// <returns>The diagnosis; <see langword="null"/> before the founding and after the end.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageDiagnosis? Diagnose(Community community, DateTimeOffset now, StageEvidence more)
    {
        ArgumentNullException.ThrowIfNull(community);
        return community.Status == CommunityStatus.Alive
            ? StageDiagnosis.Of(community.Rules.LifeCycle, community.LifeCycle.Stage, EvidenceOf(community, now).And(more))
            : null;
    }

    /// <summary>Recognises the form of a network among those of Krebs and Holley.</summary>
    /// <param name="form">The form of the network.</param>
    /// <param name="thresholds">Where the forms part.</param>
    /// <returns>The signs of every form with value and threshold, and the one form whose signs are all there, if any.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageRecognition Recognise(NetworkForm form, NetworkThresholds thresholds) =>
        StageRecognition.Of(LifeCycleModels.KrebsHolleyWith(thresholds), EvidenceOf(form));

    private static bool IsCoordinated(Community community) =>
        community.Leadership.Functions.TryGetValue(LeadershipFunctions.Coordination, out var coordination)
        && coordination.Holders.Concat(coordination.Acting is { } acting ? [acting] : []).Any(community.Participation.IsPresent);

    private static int Leaders(Community community) =>
        community.Leadership.Functions.SelectMany(f => f.Value.Holders).Distinct().Count(community.Participation.IsPresent);
}
