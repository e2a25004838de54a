using CoP.Domain.Deciding;
using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

/// <summary>A community as far as leadership sees it, with the history of its leadership; for tests, so mutable.</summary>
internal sealed class Circle : IEligibility
{
    public static readonly LeadershipFunction Coordination = LeadershipFunctions.Coordination;
    public static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Cy = new("cy");
    public static readonly MemberId Dee = new("dee");
    public static readonly MemberId Stranger = new("zoe");

    private readonly Dictionary<MemberId, Level> levels = new()
    {
        [Ada] = new("core"),
        [Ben] = new("active"),
        [Cy] = new("core"),
        [Dee] = new("peripheral"),
    };

    private readonly HashSet<MemberId> absent = [];

    public LeadershipState State { get; private set; } = LeadershipState.Empty;

    public List<LeadershipEvent> Events { get; } = [];

    public List<MachineStep> Steps { get; } = [];

    public List<MemberId> ActingOrder { get; } = [];

    public TransferPolicy Policy { get; set; } = new();

    public long Position => 100 + Events.Count;

    public IEnumerable<MemberId> People => levels.Keys.Order();

    /// <summary>A circle in which one member coordinates.</summary>
    public static Circle LedBy(MemberId holder)
    {
        var circle = new Circle();
        circle.Do(new EstablishFunction(Coordination, holder, holder, Day));
        return circle;
    }

    /// <summary>A circle in which nobody coordinates.</summary>
    public static Circle Vacant()
    {
        var circle = new Circle();
        circle.Do(new EstablishFunction(Coordination, null, Ada, Day));
        return circle;
    }

    public bool IsPresent(MemberId member) => levels.ContainsKey(member) && !absent.Contains(member);

    public bool IsCore(MemberId member) => levels.GetValueOrDefault(member) == new Level("core");

    public Level? LevelOf(MemberId member) => levels.TryGetValue(member, out var level) ? level : null;

    public DateTimeOffset? LevelSince(MemberId member) => levels.ContainsKey(member) ? Day : null;

    public IEnumerable<MemberId> InActingOrder(LeadershipFunction function) => ActingOrder;

    public void Move(MemberId member, string level) => levels[member] = new Level(level);

    public void Return(MemberId member) => absent.Remove(member);

    public void Leave(MemberId member, DateTimeOffset at)
    {
        absent.Add(member);
        Do(new VacateHoldings(member, member, at));
    }

    public void GoSilently(MemberId member) => absent.Add(member);

    public Decision<LeadershipEvent> Ask(LeadershipCommand command) => LeadershipDecider.Over(this).DecideAlone(State, command);

    /// <summary>Decides, and takes the events in if it was accepted.</summary>
    public Decision<LeadershipEvent> Try(LeadershipCommand command)
    {
        var decision = Ask(command);
        foreach (var happened in decision.Events)
        {
            Steps.AddRange(LeadershipDecider.Over(this).StepsOf(State, happened));
            State = LeadershipDecider.Evolve(State, happened, null);
            Events.Add(happened);
        }

        return decision;
    }

    public IReadOnlyList<LeadershipEvent> Do(LeadershipCommand command)
    {
        var decision = Try(command);
        Assert.Null(decision.Refusal);
        return decision.Events;
    }

    public T Refused<T>(LeadershipCommand command, string code)
        where T : LeadershipRefusal
    {
        var before = State;
        var refusal = Assert.IsType<T>(Try(command).Refusal);
        Assert.Same(before, State);
        Assert.Equal(code, refusal.Code);
        return refusal;
    }

    public TransferId Propose(MemberId from, MemberId to, LeadershipShares? shares = null, Overlap overlap = Overlap.GiverHolds)
    {
        var proposed = Do(new ProposeTransfer(Coordination, from, to, from, Day) { Shares = shares, Overlap = overlap });
        return Assert.IsType<TransferProposed>(Assert.Single(proposed)).Transfer;
    }

    public TransferId Accept(MemberId from, MemberId to, LeadershipShares? shares = null, Overlap overlap = Overlap.GiverHolds)
    {
        var id = Propose(from, to, shares, overlap);
        Do(new AcceptTransfer(id, to, Day));
        return id;
    }

    public TransferId Begin(MemberId from, MemberId to, LeadershipShares? shares = null, Overlap overlap = Overlap.GiverHolds)
    {
        var id = Accept(from, to, shares, overlap);
        Do(new BeginHandOver(id, Actor.Deadline, Day.AddDays(14)));
        return id;
    }

    public TransferId Complete(MemberId from, MemberId to, LeadershipShares? shares = null, Overlap overlap = Overlap.GiverHolds)
    {
        var id = Begin(from, to, shares, overlap);
        Do(new CompleteTransfer(id, to, Day.AddDays(15)));
        return id;
    }

    public TransferStatus StatusOf(TransferId id) => State.Transfers[id].Status;

    public LeadershipShares Held(MemberId member) => State.Held(Coordination, member);

    public IReadOnlyList<string> Violations() => LeadershipInvariants.Violations(State, IsPresent);
}
