using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Worlds;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Simulation.Models;

/// <summary>The state of a simulated community of practice.</summary>
/// <remarks>
/// <para>Standings, transfers and stages change only through the domain's own compiled charts (<see cref="Stand"/>); what happens is told to a journal (<see cref="TellTo"/>), from which the
/// domain's deciders can tell the same life again.</para>
/// <para>A world serves one run after the other: <see cref="Begin"/> makes it new in the memory that it has. Not safe for concurrent use.</para>
/// </remarks>
public sealed partial class CommunityWorld : World
{
    /// <summary>The most ties of one member.</summary>
    public const int MostTies = 12;

    internal const byte Peripheral = 0;
    internal const byte Active = 1;
    internal const byte Core = 2;
    internal const int HoldersPerFunction = 8;
    internal const int RememberedActs = 2048;

    private static readonly CompiledStateMachine<Standing, StandingTrigger> StandingChart = StandingMachine.Definition.Compile();
    private static readonly CompiledStateMachine<TransferStatus, TransferTrigger> TransferChart = TransferMachine.Definition.Compile();
    private static readonly CompiledStateMachine<StageId, StageTrigger> StageChart = LifeCycleModels.Cultivating2002.Machine.Compile();

    private readonly double[] _values = new double[ModelParameters.All.Count];

    /// <summary>An empty world.</summary>
    /// <param name="capacity">For how many members there is room before it grows, at least 1.</param>
    public CommunityWorld(int capacity = 64)
        : base(capacity, MostTies, weightedTies: true)
    {
        Keys = Column<ulong>("key");
        Joined = Column<int>("joined");
        Standings = Column<byte>("standing");
        Levels = Column<byte>("level");
        LevelSince = Column<int>("level since");
        Traits = Column<float>("trait");
        Groups = Column<byte>("group");
        Drives = Column<float>("drive");
        Zeals = Column<float>("zeal");
        NeedBases = Column<float>("need base");
        NeedNoises = Column<float>("need noise");
        Needs = Column<float>("need");
        Hours = Column<float>("hours");
        Skills = Column<float>("skill");
        Engagements = Column<float>("engagement");
        Values = Column<float>("value");
        Got = Column<float>("got");
        ToFounder = Column<float>("to founder");
        ToCommunity = Column<float>("to community");
        Confidences = Column<float>("confidence");
        Influences = Column<float>("influence");
        Ethoses = Column<float>("ethos");
        Accesses = Column<float>("access");
        Loads = Column<float>("load");
        Works = Column<float>("work");
        Sequestered = Column<byte>("sequestered");
        Replies = Column<float>("reply");
        YearActs = Column<int>("acts of a year");
        LastAct = Column<int>("last act");
        AwaySince = Column<int>("away since");
        Turns = Column<int>("turns");
        Attending = Column<byte>("attending");
        Competences = [.. Enumerable.Range(0, LeadershipNeeds.Count).Select(f => Column<float>($"competence {f}"))];
        Rings = Column<YearRing>("ring");
        Holdings = Row<Holding>("holdings", LeadershipNeeds.Count * HoldersPerFunction);
        Acting = Row<int>("acting", LeadershipNeeds.Count);
        Transfers = Row<OpenTransfer>("transfers", LeadershipNeeds.Count);
        Met = Row<float>("met", LeadershipNeeds.Count);
        Acts = Row<LeadershipAct>("acts of leadership", RememberedActs);
        Gone = Row<int>("gone", YearRing.Length * 10);
        Duplicates = Row<DuplicateCount>("duplicates", YearRing.Length);
        State = Register<CommunityState>("state");
    }

    /// <summary>The parameters of the run.</summary>
    public ParameterSet Parameters { get; private set; } = ParameterSet.Default;

    /// <summary>The draws of the run.</summary>
    public KeyedDraws Draws { get; private set; }

    internal Action<Occurrence>? Journal { get; private set; }

    /// <summary>How well each need was met in this cycle, in [0, 1], in the order of <see cref="LeadershipNeed"/>; 0 is not at all.</summary>
    public Row<float> Met { get; }

    internal Row<Holding> Holdings { get; }

    internal Row<int> Acting { get; }

    internal Row<OpenTransfer> Transfers { get; }

    internal Row<LeadershipAct> Acts { get; }

    internal Row<int> Gone { get; }

    internal Row<DuplicateCount> Duplicates { get; }

    internal Register<CommunityState> State { get; }

    internal Scratch Scratch { get; } = new();

    /// <summary>Whether the community ended in a declared way: split, merged or institutionalised, or nobody belongs to it any more.</summary>
    public bool IsOver => State.Value.HasEnded != 0 || (Cycle > 0 && Count == 0);

    /// <summary>Has everything told that happens from now on, in order.</summary>
    /// <param name="journal">Who is told; <see langword="null"/> is nobody.</param>
    public void TellTo(Action<Occurrence>? journal) => Journal = journal;

    /// <summary>Whether a switch is on.</summary>
    /// <param name="parameter">The switch.</param>
    /// <returns><see langword="true"/> when it is not 0.</returns>
    public bool Is(Parameter parameter) => P(parameter) > 0;

    /// <summary>The value of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>Its value in this run.</returns>
    public double P(Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return _values[parameter.Index];
    }

    /// <summary>A uniform draw of a member for a purpose in this cycle; nobody else's draws change by it.</summary>
    /// <param name="slot">The member.</param>
    /// <param name="purpose">What it is for.</param>
    /// <returns>A number in [0, 1).</returns>
    public double Uniform(int slot, StreamName purpose) => KeyedDraws.Uniform(Keys[slot], purpose, Cycle);

    /// <summary>A uniform draw of the community as a whole for a purpose in this cycle.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <returns>A number in [0, 1).</returns>
    public double Uniform(StreamName purpose) => KeyedDraws.Uniform(Draws.Key, purpose, Cycle);

    /// <summary>Whether a member takes part now: a member of the community, and not on leave.</summary>
    /// <param name="slot">The member.</param>
    /// <returns><see langword="true"/> for the standing of a member.</returns>
    public bool IsHere(int slot) => Standings[slot] == (byte)Standing.Member;

    /// <summary>Moves a member's standing through the domain's chart.</summary>
    /// <param name="slot">The member.</param>
    /// <param name="trigger">What happens.</param>
    /// <exception cref="InvalidOperationException">The chart does not permit it.</exception>
    public void Stand(int slot, StandingTrigger trigger)
    {
        var next = StandingChart.Next(Standings[slot], (int)trigger);
        Standings[slot] = next >= 0 ? (byte)next : throw new InvalidOperationException($"{(Standing)Standings[slot]} does not permit {trigger}.");
    }

    internal void Tell(OccurrenceKind kind, int slot, int other = -1, int code = 0, int detail = 0, LeadershipShares shares = default) =>
        Journal?.Invoke(new(Cycle, kind, slot < 0 ? -1 : NumberOf(slot), other < 0 ? -1 : NumberOf(other), code, detail, shares));

    internal void Advance(ref OpenTransfer transfer, TransferTrigger trigger)
    {
        var next = TransferChart.Next((int)transfer.Status, (int)trigger);
        transfer.Status = next >= 0 ? (TransferStatus)next : throw new InvalidOperationException($"{transfer.Status} does not permit {trigger}.");
        transfer.Since = Cycle;
    }

    internal bool TryEnter(StageTrigger trigger)
    {
        ref var state = ref State.Value;
        var next = StageChart.Next(state.Stage, StageChart.IndexOf(trigger));
        if (next < 0)
        {
            return false;
        }

        state.Stage = next;
        return true;
    }

    internal static StageId StageAt(int index) => StageChart.StatusAt(index);

    internal void Begin(ParameterSet parameters, ulong seed, long run)
    {
        Clear();
        (Parameters, Draws) = (parameters, KeyedDraws.Of(seed, run));
        foreach (var parameter in ModelParameters.All)
        {
            _values[parameter.Index] = parameters[parameter];
        }

        Acting.Values.Fill(-1);
        State.Value.Stage = StageChart.Initial;
    }
}
