using CoP.Domain.Collections;
using CoP.Domain.Participation;

namespace CoP.Domain.Trajectories;

/// <summary>A membership under construction. For one thread.</summary>
internal sealed class SpanDraft(MemberId member, DateTimeOffset begin, Level entry, Warrant legitimacy)
{
    private readonly List<LevelInterval> levels = [];
    private readonly List<Absence> absences = [];
    private (Level Level, DateTimeOffset Since)? reached;
    private (Standing Standing, DateTimeOffset Since)? away;
    private DateTimeOffset? until;
    private Standing? endedAs;

    public bool IsOpen => until is null;

    private (Level Level, DateTimeOffset Since) Now => reached ?? (entry, begin);

    public void Reach(Level next, DateTimeOffset at)
    {
        CloseLevel(at);
        reached = (next, at);
    }

    public void GoAway(Standing standing, DateTimeOffset at)
    {
        Return(at);
        away = (standing, at);
    }

    public void Return(DateTimeOffset at)
    {
        if (away is { } gone && gone.Since < at)
        {
            absences.Add(new(gone.Standing, gone.Since, at));
        }

        away = null;
    }

    public void End(DateTimeOffset at, Standing? ended)
    {
        CloseLevel(at);
        Return(at);
        (until, endedAs) = (at, ended);
    }

    public MembershipSpan Build()
    {
        var all = IsOpen ? levels.Append(new(Now.Level, Now.Since, null)) : levels;
        var gone = IsOpen && away is { } still ? absences.Append(new(still.Standing, still.Since, null)) : absences;
        return new(member, begin, until, legitimacy, endedAs, Joined(all), gone.ToValueList());
    }

    /// <summary>Neighbours at the same level become one.</summary>
    public static ValueList<LevelInterval> Joined(IEnumerable<LevelInterval> intervals)
    {
        var joined = new List<LevelInterval>();
        foreach (var next in intervals)
        {
            if (joined is [.., var last] && last.Level == next.Level)
            {
                joined[^1] = last with { Until = next.Until };
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined.ToValueList();
    }

    // What lasted for no time is left out: at every instant there is one level, the last one reached in it.
    private void CloseLevel(DateTimeOffset at)
    {
        if (Now.Since < at)
        {
            levels.Add(new(Now.Level, Now.Since, at));
        }
    }
}
