using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Processes;

namespace CoP.Domain.Simulation.Chronicles;

/// <summary>Tells a simulated life again to the domain's own deciders: what comes out are the domain's events.</summary>
/// <remarks>
/// Give <see cref="Hear"/> to <see cref="CommunityWorld.TellTo"/>. Whatever the deciders refuse is an error of the model, and thrown at once: a simulated community does nothing that
/// a real one may not. Not safe for concurrent use.
/// </remarks>
public sealed class SimulatedLife
{
    internal const string MeetingPlace = "the gathering";

    private readonly DateTimeOffset _start;
    private readonly TimeSpan _cycle;
    private readonly CommunityId _id;
    private readonly GovernanceRules _rules;
    private readonly List<MemberId> _founders = [];
    private readonly Dictionary<int, TransferId> _transfers = [];
    private CommunityLog? _log;

    /// <summary>A life that is about to begin.</summary>
    /// <param name="parameters">The parameters of the run; the windows of transfers follow its cycle.</param>
    /// <param name="start">The instant of the founding; each cycle begins so many days later.</param>
    /// <param name="id">The community's id; the default is <c>simulated</c>.</param>
    public SimulatedLife(ParameterSet parameters, DateTimeOffset start, CommunityId? id = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        (_start, _cycle, _id) = (start, TimeSpan.FromDays(parameters[ModelParameters.CycleDays]), id ?? new("simulated"));
        _rules = new()
        {
            Participation = new() { Scheme = LevelScheme.Cultivating2002 },
            Transfer = new()
            {
                ProposalLifetime = 2 * _cycle,
                ObjectionWindow = _cycle,
                ContestWindow = 2 * _cycle,
                OverlapPeriod = TransferProcess.Overlap * _cycle,
                RevocationWindow = _cycle,
                Overlap = Overlap.GiverHolds,
            },
            Functions = LeadershipNeeds.Functions,
        };
    }

    /// <summary>The community as the domain sees it, with all events.</summary>
    /// <exception cref="InvalidOperationException">Nothing has happened yet.</exception>
    public CommunityLog Log
    {
        get
        {
            Found();
            return _log ?? throw new InvalidOperationException("Nobody founded a community.");
        }
    }

    /// <summary>The id of a simulated member: its number of arrival, so that ids sort as people came.</summary>
    /// <param name="number">The number of arrival.</param>
    /// <returns>An id such as <c>m0000012</c>.</returns>
    public static MemberId IdOf(int number) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"m{number:D7}"));

    /// <summary>Takes the next thing that happened.</summary>
    /// <param name="happened">What.</param>
    /// <exception cref="Deciding.RefusedException">The domain refuses it.</exception>
    public void Hear(Occurrence happened)
    {
        if (happened.Kind == OccurrenceKind.Founded)
        {
            _founders.Add(IdOf(happened.Subject));
            return;
        }

        Found();
        var at = AtCycle(happened.Cycle);
        if (Command(happened, at) is { } command)
        {
            Do(command);
            Learn(happened);
        }
    }

    internal DateTimeOffset AtCycle(int cycle) => _start + (cycle * _cycle);

    private void Do(Deciding.DomainCommand command) => _log = _log!.Do(command).OrThrow();

    private void Found()
    {
        if (_log is not null || _founders.Count == 0)
        {
            return;
        }

        var charter = new Charter(
            "A simulated community",
            new("a practice that its members share"),
            purpose: "learn together",
            values: ["openness", "mutual respect"],
            practice: ["stories of the practice"],
            spaces: [new(MeetingPlace, SpaceAccess.Public, SpaceMode.Hybrid)]);
        _log = CommunityLog.Found(_id, charter, _founders.ToValueList(), _founders[0], _start, _rules);
        foreach (var function in LeadershipNeeds.Functions.Where(f => !_log.Community.Leadership.Functions.ContainsKey(f)))
        {
            Do(new EstablishFunction(function, _founders[0], _founders[0], _start));
        }
    }

    private Deciding.DomainCommand? Command(Occurrence e, DateTimeOffset at)
    {
        Actor by = e.Subject < 0 ? Actor.Deadline : IdOf(e.Subject);
        return e.Kind switch
        {
            OccurrenceKind.Welcomed => new Welcome(IdOf(e.Subject), IdOf(e.Other), at),
            OccurrenceKind.Raised => Raise(e, at),
            OccurrenceKind.SteppedBack => new StepBack(LevelOf(e.Code), by, at),
            OccurrenceKind.TookLeave => new TakeLeave(by, at),
            OccurrenceKind.CameBack => new ComeBack(by, at),
            OccurrenceKind.Departed => new Depart(by, at),
            OccurrenceKind.TransferProposed => new ProposeTransfer(LeadershipNeeds.Functions[e.Code], IdOf(e.Subject), IdOf(e.Other), by, at) { Shares = e.Shares },
            OccurrenceKind.VacancyOffered => new OfferVacancy(LeadershipNeeds.Functions[e.Code], IdOf(e.Other), by, at) { Shares = e.Shares },
            OccurrenceKind.LaidDown => new Relinquish(LeadershipNeeds.Functions[e.Code], e.Shares, by, at),
            OccurrenceKind.StageEntered => new EnterStage(CommunityWorld.StageAt(e.Code), "as the simulated community showed it", by, at),
            OccurrenceKind.IdentityQuestioned => new OpenJuncture(JunctureKind.EvolvingIdentity, "the founding values are held less than they were", by, at),
            OccurrenceKind.IdentitySettled => new CloseJuncture(JunctureKind.EvolvingIdentity, "the community knows again what it holds dear", by, at),
            OccurrenceKind.Ended => End(e, by, at),
            _ => OfTransfer(e, by, at),
        };
    }

    private LeadershipCommand? OfTransfer(Occurrence e, Actor by, DateTimeOffset at) => !_transfers.TryGetValue(e.Detail, out var id) ? null : e.Kind switch
    {
        OccurrenceKind.TransferAccepted => new AcceptTransfer(id, by, at),
        OccurrenceKind.TransferDeclined => new DeclineTransfer(id, by, at),
        OccurrenceKind.TransferContested => new ContestTransfer(id, "it comes too soon", by, at),
        OccurrenceKind.TransferReconciled => new ReconcileTransfer(id, by, at),
        OccurrenceKind.TransferLapsed => new LapseTransfer(id, Actor.Deadline, at),
        OccurrenceKind.HandOverBegun => new BeginHandOver(id, Actor.Deadline, at),
        OccurrenceKind.TransferCompleted => new CompleteTransfer(id, Actor.Deadline, at),
        OccurrenceKind.TransferRevoked => new RevokeTransfer(id, by, at),
        OccurrenceKind.TransferSettled => new SettleTransfer(id, Actor.Deadline, at),
        _ => null,
    };

    private void Learn(Occurrence happened)
    {
        if (happened.Kind is OccurrenceKind.TransferProposed or OccurrenceKind.VacancyOffered)
        {
            _transfers[happened.Detail] = _log!.Community.Leadership.Transfers.Max(t => t.Key);
        }
    }

    private AcceptRaise Raise(Occurrence e, DateTimeOffset at)
    {
        Do(new OfferRaise(IdOf(e.Subject), LevelOf(e.Code), IdOf(e.Other), at));
        return new(IdOf(e.Subject), at);
    }

    private EndLifeCycle End(Occurrence e, Actor by, DateTimeOffset at)
    {
        var ending = (Ending)e.Code;
        CommunityId[] successors = ending switch
        {
            Ending.Split => [new($"{_id}-a"), new($"{_id}-b")],
            Ending.Merged => [new($"{_id}-and-another")],
            _ => [],
        };
        var destinations = _log!.Community.Participation.People
            .Where(p => p.Value.Belongs)
            .Select((p, i) => new Destination(p.Key, successors.Length == 0 ? [] : [successors[i % successors.Length]]))
            .ToValueList();
        return new(ending, destinations, by, at);
    }

    private static Level LevelOf(int code) => LevelScheme.Cultivating2002.Levels[CommunityWorld.Core - code];
}
