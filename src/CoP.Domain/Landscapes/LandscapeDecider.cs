using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Landscapes;

/// <summary>The rules of a landscape: what spans the boundaries of communities, decided on the communities as they stand.</summary>
/// <remarks>A landscape changes no community. Deciding takes time in the number of communities that a command names. Pure and thread-safe.</remarks>
public static partial class LandscapeDecider
{
    /// <summary>Makes the decider of one landscape over communities as they stand. Pure.</summary>
    /// <param name="view">The communities.</param>
    /// <param name="id">The stream: <c>landscape/&lt;name&gt;</c>.</param>
    /// <returns>The decider; make a new one when a community has moved on.</returns>
    /// <exception cref="ArgumentException">The stream is of no landscape.</exception>
    public static Decider<LandscapeCommand, LandscapeEvent, Landscape> Over(LandscapeView view, StreamId id)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new(Landscape.Kind, Landscape.Before(id), (s, c) => Decide(s, c, view), Evolve, s => s.Status == LandscapeStatus.Closed, Steps);
    }

    /// <summary>Lists what has ended in the communities and waits to be settled in the landscape. Pure.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="view">The communities as they stand.</param>
    /// <param name="at">When.</param>
    /// <returns>The commands of the deadline: communities that ended leave, brokers whose membership ended are none any more. Do them one by one: one may make the next needless.</returns>
    public static IReadOnlyList<LandscapeCommand> Due(Landscape landscape, LandscapeView view, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(view);
        return
        [
            .. landscape.Communities.Keys.Where(view.HasEnded).Order().Select(c => new LeaveLandscape(c, Actor.Deadline, at)),
            .. landscape.Brokers
                .Where(b => view.Find(b.Key.Between.One) is not null && view.Find(b.Key.Between.Other) is not null && view.HasLapsed(b.Key, b.Value))
                .Select(b => b.Key)
                .OrderBy(s => s.Broker).ThenBy(s => s.Between.One).ThenBy(s => s.Between.Other)
                .Select(s => new EndBrokering(s.Broker, s.Between.One, s.Between.Other, Actor.Deadline, at)),
        ];
    }

    internal static Decision<LandscapeEvent> Decide(Landscape state, LandscapeCommand command, LandscapeView view)
    {
        ArgumentNullException.ThrowIfNull(command);
        Declared(command);
        var decision = Objection(state, command, view) is { } no ? Refuse(no) : OfOpen(state, command, view);
        return decision is Decision<LandscapeEvent>.Accepted accepted
            ? accepted with { New = accepted.New.Select(e => e with { Saw = Seen(state, e, view) }).ToValueList() }
            : decision;
    }

    private static Decision<LandscapeEvent> OfOpen(Landscape state, LandscapeCommand command, LandscapeView view) => command switch
    {
        OpenLandscape c => Open(c, view),
        EnterLandscape c => Enter(state, c, view),
        LeaveLandscape c => Leave(state, c, view),
        RecogniseBroker c => Recognise(state, c, view),
        EndBrokering c => End(state, c, view),
        IntroduceBoundaryObject c => Introduce(state, c, view),
        AdoptBoundaryObject c => Adopt(state, c, view),
        DropBoundaryObject c => Drop(state, c, view),
        RetireBoundaryObject c => Retire(state, c, view),
        RecordEncounter c => Meet(c, view),
        RecogniseRole c => Recognise(state, c, view),
        WithdrawRole c => Withdraw(state, c, view),
        Convene c => Bring(state, c, view),
        RecogniseCompetence c => Recognise(state, c, view),
        ReportIdentification c => Identify(state, c, view),
        DeclareInterest c => Declare(state, c, view),
        ConnectPeople c => Connect(state, c, view),
        DisconnectPeople c => Disconnect(state, c),
        _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
    };

    private static Refusal? Objection(Landscape state, LandscapeCommand command, LandscapeView view)
    {
        var opens = command is OpenLandscape;
        if (state.Status == LandscapeStatus.Closed || opens != (state.Status == LandscapeStatus.Unopened))
        {
            return state.Status == LandscapeStatus.Closed ? new LandscapeRefusal.Closed() : opens ? new LandscapeRefusal.OpenedAlready(state.About!) : new LandscapeRefusal.NotOpened();
        }

        if (command.At < state.Now)
        {
            return new DecisionRefusal.TimeRunsBackwards(command.At, state.Now);
        }

        var (settles, enters) = (command is LeaveLandscape or EndBrokering or WithdrawRole, opens || command is EnterLandscape);
        return command.Named.Select(c => OfOne(state, c, command.At, view, settles, enters)).FirstOrDefault(r => r is not null)
            ?? OfSides(command.Named.ToList(), command is Convene);
    }

    private static Refusal? OfOne(Landscape state, CommunityId id, DateTimeOffset at, LandscapeView view, bool settles, bool enters) =>
        view.Find(id) is not { } community ? new LandscapeRefusal.CommunityUnseen(id)
            : state.Seen.TryGetValue(id, out var seen) && community.Position < seen ? new LandscapeRefusal.ConstitutionIsOlder(id, seen, community.Position)
            : at < community.Now ? new DecisionRefusal.TimeRunsBackwards(at, community.Now)
            : !settles && community.LifeCycle.Ending is { } ending ? new CommunityRefusal.Ended(id, ending.ToString())
            : !enters && !state.Communities.ContainsKey(id) ? new LandscapeRefusal.NotIn(id)
            : null;

    private static LandscapeRefusal? OfSides(List<CommunityId> named, bool convenes)
    {
        var different = named.Distinct().Count();
        return convenes ? different < 2 || different < named.Count ? new LandscapeRefusal.TooFewCommunities(different) : null
            : different < named.Count ? new LandscapeRefusal.SameCommunity(named[0])
            : null;
    }

    private static void Declared(LandscapeCommand command)
    {
        var people = command switch
        {
            RecogniseBroker c => [c.Broker],
            EndBrokering c => [c.Broker],
            RecordEncounter c => c.People,
            RecogniseRole c => [c.Person],
            WithdrawRole c => [c.Person],
            Convene c => c.People,
            RecogniseCompetence c => [c.Person],
            ConnectPeople c => [c.With],
            DisconnectPeople c => [c.With],
            _ => ValueList<MemberId>.Empty,
        };
        var role = command switch { RecogniseRole c => c.Role, WithdrawRole c => c.Role, _ => LandscapeRole.Convener };
        if (command.Named.Contains(default) || people.Contains(default) || !Enum.IsDefined(role) || command is DeclareInterest { Initiative: { Value.Length: 0 } })
        {
            throw new ArgumentException("The command names a community, person, role or initiative that is none.", nameof(command));
        }
    }

    private static ValueList<SeenCommunity> Seen(Landscape state, LandscapeEvent happened, LandscapeView view) => happened.Named
        .Order()
        .Select(id => view.Find(id))
        .Where(c => c is not null && (!state.Seen.TryGetValue(c.Id, out var before) || c.Position >= before))
        .Select(c => new SeenCommunity(c!.Id, c.Position))
        .ToValueList();

    private static LandscapeRefusal.TextUnfit? Text(string what, string? text) => TextProblem.OfText(text) is { } problem ? new(what, problem.Message) : null;

    private static LandscapeRefusal.TextUnfit? Line(string what, string? text) => TextProblem.OfName(text) is { } problem ? new(what, problem.Message) : null;

    // Whoever acts for a community is a person and present there.
    private static LandscapeRefusal? Absent(LandscapeCommand command, CommunityId community, LandscapeView view, out MemberId by) =>
        !command.By.TryGetMember(out by) ? new LandscapeRefusal.PersonNeeded(command.By) : Absent(by, community, view);

    private static LandscapeRefusal.NotPresent? Absent(MemberId person, CommunityId community, LandscapeView view) =>
        view.IsPresent(community, person) ? null : new(person, community, view.StandingOf(community, person).ToString());

    private static Decision<LandscapeEvent> Refuse(Refusal because) => Decisions.Refuse<LandscapeEvent>(because);

    private static Decision<LandscapeEvent> Accept(LandscapeCommand command, params ReadOnlySpan<LandscapeEvent> events) => Decisions.Accept(command, events);
}
