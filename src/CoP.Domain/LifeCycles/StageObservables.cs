using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>The observables that the indicators of the known models use; models of your own may add theirs.</summary>
/// <remarks>That these numbers say something about the conditions of the models is the project's own reading and published nowhere. Immutable and thread-safe.</remarks>
public static class StageObservables
{
    /// <summary>People at the level closest to the work.</summary>
    public static StageObservable CoreSize { get; } = Of("core-size", "present members at the level closest to the work", StageLook.Record, "the community's participation");

    /// <summary>Whether somebody present coordinates.</summary>
    public static StageObservable CoordinatorPresent { get; } =
        Of("coordinator-present", "1 if a present member holds coordination or acts for it, 0 if not", StageLook.Record, "the community's leadership");

    /// <summary>People who are there.</summary>
    public static StageObservable MembersPresent { get; } = Of("members-present", "present members", StageLook.Record, "the community's participation");

    /// <summary>How many people lead in something.</summary>
    public static StageObservable Leaders { get; } = Of("leaders", "present members who hold a share of any function", StageLook.Record, "the community's leadership");

    /// <summary>How much of a practice is written down.</summary>
    public static StageObservable PracticeItems { get; } = Of("practice-items", "items of the shared repertoire that the charter lists", StageLook.Record, "the charter");

    /// <summary>How long the stage has lasted.</summary>
    public static StageObservable StageTenure { get; } = Of("stage-tenure", "days since the stage began", StageLook.Record, "the community's life cycle");

    /// <summary>Critical junctures that the community is in the middle of.</summary>
    public static StageObservable OpenJunctures { get; } = Of("open-junctures", "kinds of juncture that are open, 0 to 3", StageLook.Record, "the community's life cycle");

    /// <summary>Critical junctures that the community has gone through.</summary>
    public static StageObservable JuncturesClosed { get; } = Of("junctures-closed", "how often a juncture was gone through", StageLook.Record, "the community's life cycle");

    /// <summary>How often the community went back to an earlier stage with new energy.</summary>
    public static StageObservable Renewals { get; } = Of("renewals", "moves back to an earlier stage so far", StageLook.Record, "the community's history");

    /// <summary>How many people come in.</summary>
    public static StageObservable NewcomersPerQuarter { get; } =
        Of("newcomers-per-quarter", "people who became members in the last 91 days", StageLook.Record, "the community's history");

    /// <summary>How much of the membership comes.</summary>
    public static StageObservable AttendingShare { get; } =
        Of("attending-share", "part of the present members who attend, 0 to 1", StageLook.Activity, "who came to the last sessions");

    /// <summary>How often somebody says what it was good for.</summary>
    public static StageObservable ValueClaims { get; } = Of("value-claims", "claims of value that members reported", StageLook.Activity, "value stories and reports");

    /// <summary>Whether activity of the members rises.</summary>
    public static StageObservable EnergyTrend { get; } =
        Of("energy-trend", "least-squares slope of the community's energy a period, in its own unit; above 0 it rises", StageLook.Activity, "acts of members a month");

    /// <summary>Whether the leader has to put in more.</summary>
    public static StageObservable LeaderEnergyTrend { get; } =
        Of("leader-energy-trend", "least-squares slope of the leader's energy a period, in its own unit; below 0 it falls", StageLook.Activity, "acts of leading a month");

    /// <summary>Whether both energies mirror each other.</summary>
    public static StageObservable EnergyCorrelation { get; } =
        Of("energy-correlation", "correlation of community and leader energy, -1 to 1; near -1 they mirror", StageLook.Activity, "both series of energy");

    /// <summary>Ties between people, either way.</summary>
    public static StageObservable Ties { get; } = Of("ties", "pairs of people who are tied", StageLook.Network, "who answers, welcomes or works with whom");

    /// <summary>How dense the ties are.</summary>
    public static StageObservable TieDensity { get; } = Of("tie-density", "tied pairs of all pairs, 0 to 1", StageLook.Network, "who answers, welcomes or works with whom");

    /// <summary>Into how many parts the network falls.</summary>
    public static StageObservable NetworkParts { get; } = Of("network-parts", "connected parts, people without ties each one", StageLook.Network, "who is tied to whom");

    /// <summary>How much of the network hangs together.</summary>
    public static StageObservable LargestPart { get; } = Of("largest-part", "part of the people in the largest connected part, above 0 to 1", StageLook.Network, "who is tied to whom");

    /// <summary>How far ties gather around one person.</summary>
    public static StageObservable Centralization { get; } = Of("centralization", "Freeman's degree centralisation, 0 to 1", StageLook.Network, "who is tied to whom");

    /// <summary>How many people are hubs.</summary>
    public static StageObservable Hubs { get; } = Of("hubs", "people with many more ties than usual", StageLook.Network, "who is tied to whom");

    /// <summary>How far friends of friends are friends.</summary>
    public static StageObservable Clustering { get; } = Of("clustering", "mean local clustering, 0 to 1", StageLook.Network, "who is tied to whom");

    /// <summary>How far people are from each other.</summary>
    public static StageObservable PathLength { get; } = Of("path-length", "mean shortest path in the largest part, 1 or more", StageLook.Network, "who is tied to whom");

    /// <summary>How well a core with a periphery describes the network.</summary>
    public static StageObservable CorePeripheryFit { get; } =
        Of("core-periphery-fit", "correlation of the ties with a core all tied and a periphery not tied, -1 to 1", StageLook.Network, "who is tied to whom");

    /// <summary>All of them, in the order of this page.</summary>
    public static ValueList<StageObservable> All { get; } =
    [
        CoreSize, CoordinatorPresent, MembersPresent, Leaders, PracticeItems, StageTenure, OpenJunctures, JuncturesClosed, Renewals, NewcomersPerQuarter,
        AttendingShare, ValueClaims, EnergyTrend, LeaderEnergyTrend, EnergyCorrelation,
        Ties, TieDensity, NetworkParts, LargestPart, Centralization, Hubs, Clustering, PathLength, CorePeripheryFit,
    ];

    /// <summary>Finds an observable. Pure.</summary>
    /// <param name="id">Its code.</param>
    /// <returns>The observable; <see langword="null"/> for one that the library does not know.</returns>
    public static StageObservable? Find(ObservableId id) => All.FirstOrDefault(o => o.Id == id);

    private static StageObservable Of(string id, string meaning, StageLook look, string place) => new(new(id), meaning, look, place);
}
