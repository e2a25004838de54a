using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Landscapes;

public static partial class LandscapeDecider
{
    private const int MostTopics = 20;

    private static Decision<LandscapeEvent> Meet(RecordEncounter command, LandscapeView view)
    {
        var refusal = !command.By.TryGetMember(out var by) ? new LandscapeRefusal.PersonNeeded(command.By)
            : !command.People.Contains(by) ? new LandscapeRefusal.NotYours(command.By, command.Trigger, "one of those who met")
            : People(command.People, [command.One, command.Other], view) ?? (LandscapeRefusal?)Text("what it was about", command.About);
        return refusal is not null
            ? Refuse(refusal)
            : Accept(command, new EncounterRecorded(command.One, command.Other, command.About, command.People.Order().ToValueList()));
    }

    private static Decision<LandscapeEvent> Bring(Landscape state, Convene command, LandscapeView view)
    {
        if (!command.By.TryGetMember(out var by))
        {
            return Refuse(new LandscapeRefusal.PersonNeeded(command.By));
        }

        var worlds = state.RecognitionsOf(LandscapeRole.Convener, by);
        var elsewhere = command.Communities.Where(c => !worlds.Any(r => r.In == c)).ToValueList();
        var refusal = state.StatusOf(worlds.Count) != RoleStatus.Across ? new LandscapeRefusal.NotRecognised(by, FormattableString.Invariant($"convener in {state.Policy.Worlds} communities"))
            : !elsewhere.IsEmpty ? new LandscapeRefusal.NotRecognised(by, $"convener in {string.Join(", ", elsewhere)}")
            : !command.Communities.Any(c => view.IsPresent(c, by)) ? Absent(by, command.Communities[0], view)
            : People(command.People, command.Communities, view) ?? (LandscapeRefusal?)Text("the question", command.Question);
        return refusal is not null
            ? Refuse(refusal)
            : Accept(command, new PeopleConvened(by, command.Communities.Order().ToValueList(), command.Question, command.People.Order().ToValueList()));
    }

    private static LandscapeRefusal.PeopleUnfit? People(ValueList<MemberId> people, ValueList<CommunityId> sides, LandscapeView view)
    {
        var twice = people.GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key).Order().ToValueList();
        var strangers = people.Where(p => !sides.Any(s => view.IsPresent(s, p))).Order().ToValueList();
        var missing = sides.Where(s => !people.Any(p => view.IsPresent(s, p))).Order().ToValueList();
        return !twice.IsEmpty ? new($"named twice: {string.Join(", ", twice)}")
            : !strangers.IsEmpty ? new($"present in none of these communities: {string.Join(", ", strangers)}")
            : !missing.IsEmpty ? new($"nobody was there of {string.Join(", ", missing)}")
            : null;
    }

    private static Decision<LandscapeEvent> Identify(Landscape state, ReportIdentification command, LandscapeView view)
    {
        ArgumentNullException.ThrowIfNull(command.Modes, nameof(command));
        var refusal = Absent(command, command.In, view, out var by)
            ?? (state.ProfileOf(by).Identifications.TryGetValue(command.In, out var said) && said == command.Modes ? new LandscapeRefusal.SaidAlready(by, command.In) : null);
        return refusal is not null ? Refuse(refusal) : Accept(command, new IdentificationReported(by, command.In, command.Modes));
    }

    private static Decision<LandscapeEvent> Declare(Landscape state, DeclareInterest command, LandscapeView view)
    {
        var isTakenBack = command.Topics.IsEmpty;
        var refusal = (!command.By.TryGetMember(out var by) ? new LandscapeRefusal.PersonNeeded(command.By) : isTakenBack ? null : (LandscapeRefusal?)Absent(by, command.In, view))
            ?? (LandscapeRefusal?)Topics(command.Topics)
            ?? (IsSaid(state.ProfileOf(by).InterestIn(command.In), command) ? new LandscapeRefusal.SaidAlready(by, command.In) : null);
        return refusal is not null
            ? Refuse(refusal)
            : Accept(command, new InterestDeclared(by, command.In, command.Topics, isTakenBack ? null : command.Initiative));
    }

    private static bool IsSaid(Interest? said, DeclareInterest command) =>
        said is null ? command.Topics.IsEmpty : said.Topics == command.Topics && said.Initiative == command.Initiative;

    private static LandscapeRefusal.TextUnfit? Topics(ValueList<string> topics) =>
        topics.Count > MostTopics ? new("the list of topics", FormattableString.Invariant($"has {topics.Count}, {MostTopics} are allowed"))
            : topics.FirstOrDefault(t => TextProblem.OfName(t) is not null) is { } unfit ? Line("a topic", unfit)
            : topics.Distinct(StringComparer.OrdinalIgnoreCase).Count() != topics.Count ? new("a topic", "stands there twice")
            : null;

    private static Decision<LandscapeEvent> Connect(Landscape state, ConnectPeople command, LandscapeView view)
    {
        var known = state.Connections.TryGetValue(new(command.By.Name, command.With), out var connection);
        var isCut = known && !view.IsInForce(new(command.By.Name, command.With), connection!);
        var refusal = Absent(command, command.In, view, out var by)
            ?? (by == command.With ? new LandscapeRefusal.NotForOneself(by, command.Trigger) : null)
            ?? Absent(command.With, command.WithIn, view)
            ?? (LandscapeRefusal?)Line("the topic", command.Topic)
            ?? (LandscapeRefusal?)Unvoiced(state, by, command.In, command.Topic)
            ?? (LandscapeRefusal?)Unvoiced(state, command.With, command.WithIn, command.Topic)
            ?? (known && !isCut ? new LandscapeRefusal.ConnectedAlready(new(by, command.With), connection!.Topic) : null);
        var now = new PeopleConnected(by, command.In, command.With, command.WithIn, command.Topic);
        return refusal is not null ? Refuse(refusal)
            : isCut ? Accept(command, new PeopleDisconnected(by, command.With, LinkEnd.Lapsed), now)
            : Accept(command, now);
    }

    private static LandscapeRefusal.InterestNotShared? Unvoiced(Landscape state, MemberId person, CommunityId community, string topic) =>
        state.ProfileOf(person).InterestIn(community)?.Has(topic) == true ? null : new(person, community, topic);

    private static Decision<LandscapeEvent> Disconnect(Landscape state, DisconnectPeople command) =>
        !command.By.TryGetMember(out var by) ? Refuse(new LandscapeRefusal.PersonNeeded(command.By))
            : !state.Connections.ContainsKey(new(by, command.With)) ? Refuse(new LandscapeRefusal.NotConnected(new(by, command.With)))
            : Accept(command, new PeopleDisconnected(by, command.With, LinkEnd.SteppedDown));
}
