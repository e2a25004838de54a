using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Gatherings;

/// <summary>A rotation among people who come and go, and the witness's book: turns, who is in line since when, who was ever away.</summary>
internal sealed class RotationRun(CommunityLog community, StreamLog<RotationCommand, RotationEvent, Rotation> log)
{
    private readonly Dictionary<MemberId, int> inLineSince = [];
    private readonly Dictionary<MemberId, StreamId> passed = [];
    private readonly HashSet<MemberId> disturbed = [];
    private int session;
    private int time;
    private int namedAt;

    public StreamLog<RotationCommand, RotationEvent, Rotation> Log { get; private set; } = log;

    public CommunityLog Community { get; private set; } = community;

    public List<(MemberId Member, int Round, int Time)> Turns { get; } = [];

    public TurnNamed? Naming { get; private set; }

    public int Namings { get; private set; }

    public bool StayedInLine(MemberId member) => inLineSince.TryGetValue(member, out var since) && since <= namedAt;

    public IEnumerable<MemberId> InLineSince(int when) => inLineSince.Where(p => p.Value <= when).Select(p => p.Key);

    public int? LastTurn(MemberId member) => Turns.Where(t => t.Member == member).Select(t => (int?)t.Time).LastOrDefault();

    public bool IsAvailable(MemberId member, StreamId forSession) =>
        Community.Community.Participation.IsPresent(member) && (!passed.TryGetValue(member, out var of) || of != forSession);

    // In line before the first turn was taken, never away, never passed over, never out of the line.
    public IEnumerable<MemberId> Steady() => inLineSince.Where(p => p.Value < (Turns.Count == 0 ? int.MaxValue : Turns[0].Time)).Select(p => p.Key).Where(m => !disturbed.Contains(m));

    public void Play(int move, MemberId who, MemberId with, Action<RotationRun, TurnNamed, int> onNaming)
    {
        var at = SessionPlay.Day;
        time++;
        switch (move)
        {
            case 0 or 1:
                Do(new DeclareWillingness(who, at), onNaming);
                break;
            case 2 or 3 or 4:
                Do(new NameNext(Session(), who, at), onNaming);
                break;
            case 5 or 6 or 7 or 8:
                Do(new TakeTurn(who, at), onNaming);
                break;
            case 9:
                Do(Log.State.Named is { } n && with == who ? new DeclineTurn(n, at) : new PassOver(SkipReason.Absent, who, at), onNaming);
                break;
            case 10:
                Do(with == who ? new WithdrawWillingness(who, at) : new PassOver(SkipReason.SessionCancelled, who, at), onNaming);
                break;
            case 11:
                Live(with == SessionPlay.Ada && who != SessionPlay.Ada ? new Depart(who, at) : new TakeLeave(who, at), who);
                break;
            case 12:
                Live(new ComeBack(who, at), who);
                Live(new Welcome(who, SessionPlay.Ada, at), who);
                break;
            case 13 or 14:
                Do(new OfferSwap(with, Log.State.Named ?? who, at), onNaming);
                break;
            default:
                foreach (var (from, offer) in Log.State.People.Where(p => p.Value.Offer is not null).Select(p => (p.Key, p.Value.Offer!)).ToList())
                {
                    Do(new AcceptSwap(from, offer.With, at), onNaming);
                }

                break;
        }
    }

    private StreamId Session() => StreamId.Of(Community.Community.Id, "session", FormattableString.Invariant($"{session}"));

    private void Live(ParticipationCommand command, MemberId who)
    {
        if (Community.Do(command) is { IsAccepted: true } outcome)
        {
            Community = outcome.OrThrow();
            disturbed.Add(who);
        }
    }

    private void Do(RotationCommand command, Action<RotationRun, TurnNamed, int> onNaming)
    {
        var outcome = Log.Do(Community.Community, command);
        if (!outcome.IsAccepted)
        {
            return;
        }

        Log = outcome.OrThrow();
        foreach (var happened in outcome.Events)
        {
            Note(happened, onNaming);
        }
    }

    private void Note(RotationEvent happened, Action<RotationRun, TurnNamed, int> onNaming)
    {
        switch (happened)
        {
            case WillingnessDeclared e:
                inLineSince[e.Member] = time;
                break;
            case WillingnessWithdrawn e:
                inLineSince.Remove(e.Member);
                disturbed.Add(e.Member);
                passed[e.Member] = Session();
                break;
            case TurnNamed e:
                onNaming(this, e, time);
                Namings++;
                (Naming, namedAt) = (e, time);
                foreach (var left in e.Skipped.Where(s => s.Reason == SkipReason.LeftCommunity))
                {
                    inLineSince.Remove(left.Member);
                }

                break;
            case TurnTaken e:
                Turns.Add((e.Member, e.Round, time));
                session++;
                break;
            case TurnPassed e:
                disturbed.Add(e.Member);
                passed[e.Member] = e.Session;
                session += e.Reason == SkipReason.SessionCancelled ? 1 : 0;
                Naming = Naming! with { Skipped = Naming.Skipped.Add(new(e.Member, e.Reason)) };
                break;
            default:
                break;
        }
    }
}
