using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>Applies a <see cref="ParticipationRule"/> to everybody in a record.</summary>
internal sealed class Membership(MonthlyActs acts, Timeline timeline, ParticipationRule rule)
{
    /// <summary>Everybody with an act, by falling acts, then by id.</summary>
    public MemberObservation[] Observe()
    {
        var now = Levels(timeline.Last);
        var before = Levels(timeline.Last - rule.Window);
        var tooShort = timeline.First > timeline.Last - rule.Window;
        return
        [
            .. Enumerable.Range(0, acts.People.Count)
                .Where(person => acts.People[person].Acts > 0)
                .OrderByDescending(person => acts.People[person].Acts)
                .ThenBy(person => person)
                .Select(person => Member(acts.People[person], now[person], tooShort ? null : Trajectory(acts.People[person], before[person], now[person]))),
        ];
    }

    private static MemberObservation Member(Person person, ObservedLevel level, ObservedTrajectory? trajectory) =>
        new(person.Id, level, trajectory, person.First, person.Last, person.Acts);

    private ObservedTrajectory? Trajectory(Person person, ObservedLevel before, ObservedLevel now) => (before, now) switch
    {
        (ObservedLevel.Peripheral, ObservedLevel.Peripheral) => null,
        _ when now > before && now >= ObservedLevel.Active => ObservedTrajectory.Inbound,
        _ when now < before => ObservedTrajectory.Outbound,
        _ when now >= ObservedLevel.Active => ObservedTrajectory.Insider,
        _ when IsNew(person) => null,
        _ => ObservedTrajectory.Peripheral,
    };

    private bool IsNew(Person person) => Calendar.Month(person.First) > timeline.Last - rule.Window;

    private ObservedLevel[] Levels(int lastMonth)
    {
        var levels = new ObservedLevel[acts.People.Count];
        var firstMonth = lastMonth - rule.Window + 1;
        var window = ActsWindow.Over(timeline, firstMonth, lastMonth);
        var known = Math.Clamp(lastMonth - Math.Max(firstMonth, timeline.First) + 1, 1, rule.Window);
        double made = 0;
        foreach (var person in window.Ranked())
        {
            levels[person] = Level(window.Months(person), known, made < rule.CoreShare * window.Total);
            made += window[person];
        }

        return levels;
    }

    private ObservedLevel Level(int months, int known, bool withinCoreShare) =>
        withinCoreShare && months >= Asked(rule.CoreMonths, known) ? ObservedLevel.Core
        : months >= Asked(rule.ActiveMonths, known) ? ObservedLevel.Active
        : ObservedLevel.Occasional;

    // A record younger than the window asks for the same part of the months that it has.
    private int Asked(int months, int known) => Math.Max(1, (int)Math.Ceiling((double)months * known / rule.Window));
}
