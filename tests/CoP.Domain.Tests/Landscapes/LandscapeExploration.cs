using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Landscapes;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Streams;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>Every state of a landscape that three people of two communities can bring about while they come and go.</summary>
public sealed class LandscapeExploration(ITestOutputHelper output)
{
    private static readonly StreamId Valley = new("landscape/valley");
    private static readonly MemberId[] People = [Ada, Ben, Cyd];
    private static readonly CommunityId[] Both = [North, South];

    private static readonly World Start = new(
        Landscape.Before(Valley), Founded(North, [Ada, Ben], []).Community, Founded(South, [Cyd, Ben], []).Community);

    public static TheoryData<string> Plans() => ["brokers", "roles", "objects", "links"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Exploration_KeepsEveryInvariant(string plan)
    {
        var result = Exploration.BreadthFirst(new ExplorationPlan<Addressed<DomainCommand>, Addressed<DomainEvent>, World>
        {
            Decider = Decider<Addressed<DomainCommand>, Addressed<DomainEvent>, World>.Create("world", Start, Decide, (w, e, _) => Evolve(w, e), null, Steps),
            Alphabet = w => Coming(w).Concat(Landscaping(w)).Concat(Alphabet(plan, w)),
            Fingerprint = Fingerprint,
            Invariants = Violations,
            Machines = Machines(plan),
            MaxDepth = 40,
            MaxStates = Budget.Of(20_000),
        });
        output.WriteLine($"{plan}: {result}");

        result.OrThrow();
        Assert.True(result.IsClosed);
        Assert.DoesNotContain(result.Coverage.Statuses, s => s.Count == 0);
    }

    private static IReadOnlyList<IStateMachine> Machines(string plan) => plan switch
    {
        "brokers" => [LandscapeMachine.Definition, BrokerMachine.Definition],
        "roles" => [LandscapeMachine.Definition, RoleMachine.Definition],
        "objects" => [LandscapeMachine.Definition, BoundaryObjectMachine.Definition],
        _ => [LandscapeMachine.Definition],
    };

    // Ben comes and goes, the two others can end the communities by leaving.
    private static IEnumerable<Addressed<DomainCommand>> Coming(World w)
    {
        foreach (var community in Both)
        {
            yield return new(community, new TakeLeave(Ben, w.Next));
            yield return new(community, new ComeBack(Ben, w.Next));
            yield return new(community, new Depart(Ben, w.Next));
            yield return new(community, new Depart(community == North ? Ada : Cyd, w.Next));
        }
    }

    private static IEnumerable<Addressed<DomainCommand>> Landscaping(World w)
    {
        yield return new(Valley, new OpenLandscape("learning", North, Ada, w.Next));
        foreach (var community in Both)
        {
            foreach (var by in People.Select(p => (Actor)p).Append(Actor.Deadline))
            {
                yield return new(Valley, new EnterLandscape(community, by, w.Next));
                yield return new(Valley, new LeaveLandscape(community, by, w.Next));
            }
        }
    }

    private static IEnumerable<Addressed<DomainCommand>> Alphabet(string plan, World w) => (plan switch
    {
        "brokers" => Brokers(w),
        "roles" => Roles(w),
        "objects" => Objects(w),
        _ => Links(w),
    }).Select(c => new Addressed<DomainCommand>(Valley, c));

    private static IEnumerable<LandscapeCommand> Brokers(World w)
    {
        foreach (var by in People)
        {
            foreach (var broker in new[] { Ada, Ben })
            {
                yield return new RecogniseBroker(broker, North, South, by, w.Next);
                yield return new RecogniseBroker(broker, South, North, by, w.Next);
            }

            yield return new EndBrokering(Ben, North, South, by, w.Next);
        }

        yield return new EndBrokering(Ben, South, North, Actor.Deadline, w.Next);
    }

    private static IEnumerable<LandscapeCommand> Roles(World w)
    {
        foreach (var by in People)
        {
            foreach (var community in Both)
            {
                yield return new RecogniseRole(LandscapeRole.Convener, Ben, community, "asks", by, w.Next);
                yield return new WithdrawRole(LandscapeRole.Convener, Ben, community, by, w.Next);
            }

            yield return new Convene(Both.Order().ToArray() is [var a, var b] ? [a, b] : [], "what now?", [Ada, Cyd], by, w.Next);
        }
    }

    private static IEnumerable<LandscapeCommand> Objects(World w)
    {
        if (w.Landscape.Objects.IsEmpty)
        {
            yield return new IntroduceBoundaryObject(North, "map", "we draw", Ada, w.Next);
            yield return new IntroduceBoundaryObject(South, "map", "we draw", Cyd, w.Next);
        }

        foreach (var id in w.Landscape.Objects.Keys)
        {
            foreach (var community in Both)
            {
                foreach (var by in People)
                {
                    yield return new AdoptBoundaryObject(id, community, "we read", by, w.Next);
                    yield return new DropBoundaryObject(id, community, by, w.Next);
                    yield return new RetireBoundaryObject(id, community, "old", by, w.Next);
                }
            }
        }
    }

    private static IEnumerable<LandscapeCommand> Links(World w)
    {
        foreach (var (by, community) in new[] { (Ada, North), (Ben, South) })
        {
            yield return new DeclareInterest(community, by == Ben ? ["feedback"] : ["Feedback"], by, w.Next);
            yield return new DeclareInterest(community, [], by, w.Next);
            foreach (var with in new[] { Ada, Ben })
            {
                yield return new ConnectPeople(community, with, community == North ? South : North, "feedback", by, w.Next);
                yield return new DisconnectPeople(with, by, w.Next);
            }
        }
    }

    private static IEnumerable<string> Violations(World w)
    {
        foreach (var violation in LandscapeInvariants.Violations(w.Landscape))
        {
            yield return violation;
        }

        foreach (var seat in w.Landscape.BrokersInForce(w.View).Where(s => !w.View.IsPresent(s.Between.One, s.Broker) || !w.View.IsPresent(s.Between.Other, s.Broker)))
        {
            yield return $"{seat} is in force without two memberships";
        }

        var decider = LandscapeDecider.Over(w.View, Valley);
        foreach (var due in LandscapeDecider.Due(w.Landscape, w.View, w.Next).Where(c => !decider.Do(w.Landscape, c).IsAccepted))
        {
            yield return $"{due} is due and refused";
        }
    }

    // No instants: what counts of them is whether a recognition or a link still rests on its memberships.
    private static string Fingerprint(World w) => string.Join(
        '|',
        Exhaustive.Fingerprint.Of(w.North),
        Exhaustive.Fingerprint.Of(w.South),
        w.Landscape.Status,
        string.Join(',', w.Landscape.Communities.Keys.Order()),
        string.Join(',', w.Landscape.Brokers.Select(b => $"{b.Key}:{string.Join('+', b.Value.Select(r => $"{r.In}{r.By}"))}{w.View.HasLapsed(b.Key, b.Value)}").Order(StringComparer.Ordinal)),
        string.Join(',', w.Landscape.Roles.Select(b => $"{b.Key}:{string.Join('+', b.Value.Select(r => $"{r.In}{r.By}").Order(StringComparer.Ordinal))}")),
        string.Join(',', w.Landscape.Objects.Values.Select(o => $"{o.IntroducedIn}:{string.Join('+', o.Uses.Select(u => u.In))}")),
        string.Join(',', w.Landscape.People.Where(p => !p.Value.Interests.IsEmpty).Select(p => $"{p.Key}:{string.Join('+', p.Value.Interests.Select(i => i.In).Order())}").Order(StringComparer.Ordinal)),
        string.Join(',', w.Landscape.Connections.Select(c => $"{c.Key}{c.Value.OneIn}{c.Value.OtherIn}").Order(StringComparer.Ordinal)));

    private static Decision<Addressed<DomainEvent>> Decide(World w, Addressed<DomainCommand> command)
    {
        if (command.Stream != Valley)
        {
            return Addressed(command.Stream, w.Of(command.Stream).Do(command.Item).Decision, e => e);
        }

        return Addressed(Valley, LandscapeDecider.Over(w.View, Valley).Do(w.Landscape, (LandscapeCommand)command.Item).Decision, e => e);
    }

    private static Decision<Addressed<DomainEvent>> Addressed<TEvent>(StreamId stream, Decision<TEvent> decision, Func<TEvent, DomainEvent> wide)
        where TEvent : DomainEvent => decision is Decision<TEvent>.Accepted a
            ? new Decision<Addressed<DomainEvent>>.Accepted([.. a.New.Select(e => new Addressed<DomainEvent>(stream, wide(e)))], a.Causes)
            : new Decision<Addressed<DomainEvent>>.Refused(decision.Refusal!);

    private static World Evolve(World w, Addressed<DomainEvent> happened) => happened.Item is LandscapeEvent e
        ? w with { Landscape = LandscapeDecider.Over(w.View, Valley).Evolve(w.Landscape, e) }
        : happened.Stream == w.North.Id ? w with { North = CommunityDecider.Default.Evolve(w.North, happened.Item) }
        : w with { South = CommunityDecider.Default.Evolve(w.South, happened.Item) };

    private static IEnumerable<MachineStep> Steps(World w, Addressed<DomainEvent> happened) =>
        happened.Item is LandscapeEvent e ? LandscapeDecider.Over(w.View, Valley).StepsOf(w.Landscape, e) : [];

    internal sealed record World(Landscape Landscape, Community North, Community South)
    {
        public LandscapeView View => LandscapeView.Of(North, South);

        public DateTimeOffset Next => new[] { Landscape.Now, North.Now, South.Now }.Max().AddMinutes(1);

        public Community Of(StreamId id) => id == North.Id ? North : South;
    }
}
