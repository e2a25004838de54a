using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Learning;

/// <summary>A change that one person tries in their own surroundings, with the community as safe ground and support.</summary>
/// <remarks>
/// Learning together and through individual change initiatives: Wirth (2005, read). What an initiative goes through, and what becomes of it when its owner leaves, are rules of this
/// library. Immutable, value-equal; safe for concurrent use unless a fold still owns it.
/// </remarks>
/// <param name="Status">How far it has come.</param>
/// <param name="Owner">Who carries it; <see langword="null"/> before it is conceived. The last owner after an end.</param>
/// <param name="Aim">What should be otherwise, in the owner's words.</param>
/// <param name="Matter">The matter of the owner's area of influence that it works in; <see langword="null"/> where none was named.</param>
/// <param name="Supporters">Peers who stand behind it, and since when.</param>
/// <param name="OfferedTo">The supporter who is asked to carry it on; <see langword="null"/> for nobody.</param>
/// <param name="Obstacles">What stands or stood in the way, as they were named; an obstacle's number is its place, from 1.</param>
/// <param name="CheckIns">How often a supporter asked how it goes.</param>
/// <param name="LastCheckIn">When the last time, in UTC.</param>
/// <param name="Lessons">What was learnt, oldest first.</param>
/// <param name="ReportedIn">Where it was reported back; <see langword="null"/> unless it was.</param>
/// <param name="AbandonedBecause">Why it was given up or lapsed; <see langword="null"/> unless it was.</param>
public sealed record Initiative(
    InitiativeStatus Status,
    MemberId? Owner,
    string? Aim,
    Matter? Matter,
    PersistentMap<MemberId, DateTimeOffset> Supporters,
    MemberId? OfferedTo,
    ValueList<Obstacle> Obstacles,
    int CheckIns,
    DateTimeOffset? LastCheckIn,
    ValueList<string> Lessons,
    StreamId? ReportedIn,
    string? AbandonedBecause)
{
    /// <summary>Nothing is conceived.</summary>
    public static Initiative Empty { get; } =
        new(InitiativeStatus.Blank, null, null, null, PersistentMap<MemberId, DateTimeOffset>.Empty, null, [], 0, null, [], null, null);

    /// <summary>Whether somebody carries it: it is conceived or under way.</summary>
    [JsonIgnore]
    public bool IsOpen => Status is InitiativeStatus.Conceived or InitiativeStatus.UnderWay;

    /// <summary>The numbers of the obstacles for which help is asked and which still stand, lowest first; none once it is over.</summary>
    [JsonIgnore]
    public IEnumerable<int> HelpWanted => !IsOpen ? [] : Obstacles.Select((o, i) => (o, Number: i + 1)).Where(x => x.o.Waits).Select(x => x.Number);

    /// <summary>Whether somebody supports it.</summary>
    /// <param name="member">The person.</param>
    /// <returns>Whether they do.</returns>
    public bool IsSupportedBy(MemberId member) => Supporters.ContainsKey(member);

    internal Obstacle? ObstacleAt(int number) => number >= 1 && number <= Obstacles.Count ? Obstacles[number - 1] : null;
}
