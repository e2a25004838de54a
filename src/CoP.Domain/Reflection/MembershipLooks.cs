using CoP.Domain.Participation;

namespace CoP.Domain.Reflection;

/// <summary>Looks at who takes part and how.</summary>
internal static class MembershipLooks
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new("core-of-several", "Is there a core of several people?", CoreOfSeveral),
        new("levels-flow", "Do people move between the levels, both ways?", LevelsFlow),
        new("levels-several", "Are people present at several levels, the periphery among them?", LevelsSeveral),
        new("newcomers-arrive", "Do new people come in?", NewcomersArrive),
        new("newcomers-access", "Do newcomers get access to activity, old-timers, information, tools and talk?", NewcomersAccess),
        new("doors-several", "Do several people bring newcomers in?", DoorsSeveral),
        new("members-stay", "Do people stay?", MembersStay),
    ];

    private static LookResult CoreOfSeveral(LookInput input)
    {
        var state = input.Community.Participation;
        if (state.PresentCount == 0)
        {
            return LookResult.Nothing("Nobody is present.", "who is still there, and what for?");
        }

        var core = state.Core.Count;
        var share = (double)core / state.PresentCount;
        return Seeing.Result(
            Seeing.When(core >= input.Policy.CoreLeast, core > 0),
            $"{core} of {state.PresentCount} present members are core ({Seeing.Percent(share)}; the book of 2002 expects 10 to 15 % in a grown community).",
            core >= input.Policy.CoreLeast ? "how does somebody get into the core, and who left it?" : "who at the next level does core work already, and was a raise ever offered?",
            0,
            ("core members", core),
            ("present members", state.PresentCount),
            ("core share", share));
    }

    private static LookResult LevelsFlow(LookInput input)
    {
        var (up, down) = (input.Recent<RaiseAccepted>(), input.Recent<MemberSteppedBack>());
        if (input.Recent.Count == 0)
        {
            return LookResult.Nothing("Nothing is on record in the window.", "was it kept, or was nothing going on?");
        }

        var offered = input.Recent<RaiseOffered>().Count;
        return Seeing.Result(
            Seeing.When(up.Count > 0 && down.Count > 0, up.Count > 0 || down.Count > 0),
            $"{up.Count} raises were accepted of {offered} offered, and {down.Count} people stepped back.",
            up.Count == 0 ? "who would like to come closer, and who would have to offer it?" : "is stepping back easy, and does nobody lose face by it?",
            up.Count + down.Count + offered,
            ("raises accepted", up.Count),
            ("raises offered", offered),
            ("step-backs", down.Count));
    }

    private static LookResult LevelsSeveral(LookInput input)
    {
        var state = input.Community.Participation;
        if (state.PresentCount == 0)
        {
            return LookResult.Nothing("Nobody is present.", "who is still there, and what for?");
        }

        var entry = input.Community.Rules.Participation.Scheme.Entry;
        var held = state.Counts.Where(c => c.Members > 0).ToList();
        return Seeing.Result(
            Seeing.When(held.Count > 1 && state.CountAt(entry) > 0, held.Count > 1),
            $"Present members are at {held.Count} levels: {string.Join(", ", held.Select(c => FormattableString.Invariant($"{c.Members} {c.Level}")))}.",
            "what can people at the edge do that is real work and asks little?",
            0,
            [("levels", held.Count), .. held.Select(c => ($"{c.Level}", (double?)c.Members))]);
    }

    private static LookResult NewcomersArrive(LookInput input)
    {
        if (input.Recent.Count == 0)
        {
            return LookResult.Nothing("Nothing is on record in the window.", "was it kept, or was nothing going on?");
        }

        var came = Newcomers(input);
        return Seeing.Result(
            Seeing.When(came.Count > 0),
            $"{came.Count} people came in.",
            came.Count > 0 ? "what did they bring that nobody had before?" : "who is missing, and how would they hear of it?",
            came.Count,
            ("newcomers", came.Count),
            ("invitations", input.Recent<MemberInvited>().Count));
    }

    private static LookResult NewcomersAccess(LookInput input)
    {
        var came = Newcomers(input).Select(e => e.Member).Where(input.Community.Participation.IsPresent).Distinct().ToList();
        var noted = input.Ever<ParticipationEvent>().Count(e => e is AccessRecorded or BarrierRecorded);
        if (came.Count == 0)
        {
            return LookResult.Nothing("No newcomer of the window is present.", "ask those who came last how they found their way");
        }

        if (noted == 0)
        {
            return LookResult.Nothing("Nobody ever recorded who has access to what.", "record access and barriers as they happen, or ask the newcomers");
        }

        var cutOff = input.Community.Participation.Sequestered().Intersect(came).ToList();
        return Seeing.Result(
            Seeing.When(cutOff.Count == 0, cutOff.Count < came.Count),
            $"Of {came.Count} newcomers {cutOff.Count} have no recorded access to activity or to old-timers{(cutOff.Count > 0 ? ": " + Seeing.Names(cutOff) : string.Empty)}.",
            "which piece of real work could each of them do next, and beside whom?",
            noted,
            ("newcomers", came.Count),
            ("without access", cutOff.Count));
    }

    private static LookResult DoorsSeveral(LookInput input)
    {
        var came = Newcomers(input);
        if (came.Count == 0)
        {
            return LookResult.Nothing("Nobody came in.", "who would bring somebody, and what keeps them from it?");
        }

        var doors = came.Select(Conferrer).OfType<MemberId>().Distinct().Order().ToList();
        return Seeing.Result(
            Seeing.When(doors.Count > 1, came.Count == 1),
            $"{came.Count} newcomers were brought in by {doors.Count} people: {Seeing.Names(doors)}.",
            "do those who came in resemble those who brought them?",
            came.Count,
            ("newcomers", came.Count),
            ("conferrers", doors.Count));
    }

    private static LookResult MembersStay(LookInput input)
    {
        var before = new HashSet<MemberId>();
        var left = new HashSet<MemberId>();
        foreach (var happened in input.Chronicle.Entries.Select(e => e.Event).OfType<ParticipationEvent>())
        {
            var isBefore = happened.At < input.From;
            if (isBefore && happened is (FounderJoined or MemberWelcomed or InvitationAccepted))
            {
                before.Add(happened.Member);
            }
            else if (happened is MemberDeparted or MemberRemoved)
            {
                _ = isBefore ? before.Remove(happened.Member) : left.Add(happened.Member);
            }
        }

        if (before.Count == 0)
        {
            return LookResult.Nothing("Nobody belonged before the window began.", "look again when the community is older than the window");
        }

        left.IntersectWith(before);
        var kept = (double)(before.Count - left.Count) / before.Count;
        return Seeing.Result(
            Seeing.When(left.Count == 0, kept >= 0.5),
            $"Of {before.Count} people who belonged before, {left.Count} left or were removed.",
            left.Count > 0 ? "ask those who left what they had hoped for; leaving by own will is no failure" : "does everybody stay because they want to?",
            left.Count,
            ("belonged before", before.Count),
            ("left", left.Count),
            ("kept", kept));
    }

    private static List<ParticipationEvent> Newcomers(LookInput input) =>
        [.. input.Recent<ParticipationEvent>().Where(e => e is MemberWelcomed or InvitationAccepted)];

    private static MemberId? Conferrer(ParticipationEvent e) => e switch
    {
        MemberWelcomed w => w.Warrant.Conferrer,
        InvitationAccepted a => a.Warrant.Conferrer,
        _ => null,
    };
}
