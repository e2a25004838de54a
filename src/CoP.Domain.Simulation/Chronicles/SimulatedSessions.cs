using System.Globalization;
using CoP.Domain.Collections;
using CoP.Domain.Gatherings;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Streams;

namespace CoP.Domain.Simulation.Chronicles;

/// <summary>Tells a simulated life with its gatherings: each becomes a session of the domain, in a stream of its own beside the constitution.</summary>
/// <remarks>
/// Give <see cref="Hear"/> to <see cref="CommunityWorld.Journal"/>; it tells the life as well. Whoever met the need for facilitation conducts the session, whether or not the draws let
/// them attend; where nobody did, whoever called it; where members came by habit, the first of them. A contribution is a member's taking the floor; calling and reporting count for
/// those who were there. What the deciders refuse is thrown. Not safe for concurrent use.
/// </remarks>
/// <param name="life">The life that the sessions belong to; nobody else tells it anything.</param>
public sealed class SimulatedSessions(SimulatedLife life)
{
    private const int CommandsAtOnce = 32;

    private static readonly TimeSpan Length = TimeSpan.FromHours(2);

    private readonly List<StreamLog<SessionCommand, SessionEvent, Session>> _logs = [];
    private readonly List<(int Member, int Need)> _leading = [];
    private readonly List<int> _attending = [];
    private readonly SortedDictionary<int, int> _contributions = [];
    private int _now;
    private bool _isOpen;

    /// <summary>The sessions so far, each with its events, in the order in which they were held.</summary>
    public IReadOnlyList<StreamLog<SessionCommand, SessionEvent, Session>> Logs
    {
        get
        {
            Hold();
            return _logs;
        }
    }

    /// <summary>Takes the next thing that happened.</summary>
    /// <param name="happened">What.</param>
    /// <exception cref="Deciding.RefusedException">The domain refuses it.</exception>
    public void Hear(Occurrence happened)
    {
        if (happened.Cycle != _now)
        {
            Hold();
            _leading.Clear();
            _now = happened.Cycle;
        }

        switch (happened.Kind)
        {
            case OccurrenceKind.Led:
                _leading.Add((happened.Subject, happened.Code));
                break;
            case OccurrenceKind.Gathered:
                _isOpen = true;
                break;
            case OccurrenceKind.Attended:
                _attending.Add(happened.Subject);
                break;
            case OccurrenceKind.Contributed:
                _contributions[happened.Subject] = _contributions.GetValueOrDefault(happened.Subject) + 1;
                break;
            default:
                // The gathering is over before anything else changes the community that it was held in.
                Hold();
                life.Hear(happened);
                break;
        }
    }

    private void Hold()
    {
        if (!_isOpen)
        {
            return;
        }

        var facilitators = Facilitators();
        var by = facilitators[0];
        var start = life.AtCycle(_now);
        var name = string.Create(CultureInfo.InvariantCulture, $"{_now:D6}");
        var session = SessionDecider.Streams.Begin(life.Log.Community.Id, name);
        var outline = new SessionOutline($"Gathering {name}", start, start + Length);
        List<SessionCommand> commands = [new PlanSession(outline, SimulatedLife.MeetingPlace, facilitators, by, start), new OpenSession(by, start)];
        commands.AddRange(_attending.Select(m => new RecordAttendance(SimulatedLife.IdOf(m), by, start)));
        commands.AddRange(Voices(by, start));
        commands.Add(new HoldSession(by, start + Length));
        foreach (var some in commands.Chunk(CommandsAtOnce))
        {
            session = session.Do(life.Log.Community, some).OrThrow();
        }

        _logs.Add(session);
        _attending.Clear();
        _contributions.Clear();
        _isOpen = false;
    }

    private ValueList<MemberId> Facilitators()
    {
        foreach (var need in (ReadOnlySpan<LeadershipNeed>)[LeadershipNeed.Facilitate, LeadershipNeed.Convene])
        {
            var found = _leading.Where(l => l.Need == (int)need).Select(l => SimulatedLife.IdOf(l.Member)).Distinct().ToValueList();
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [SimulatedLife.IdOf(_attending.Min())];
    }

    private IEnumerable<RecordContribution> Voices(MemberId by, DateTimeOffset at)
    {
        var called = _leading.Where(l => l.Need == (int)LeadershipNeed.Convene && _attending.Contains(l.Member))
            .Select(l => new RecordContribution(SimulatedLife.IdOf(l.Member), ContributionKind.Convened, by, at));
        var spoke = _contributions.Select(c => new RecordContribution(SimulatedLife.IdOf(c.Key), ContributionKind.Spoke, by, at) { Times = c.Value });
        var reported = _leading.Where(l => l.Need == (int)LeadershipNeed.Report && _attending.Contains(l.Member))
            .Select(l => new RecordContribution(SimulatedLife.IdOf(l.Member), ContributionKind.Reported, by, at));
        return called.Concat(spoke).Concat(reported);
    }
}
