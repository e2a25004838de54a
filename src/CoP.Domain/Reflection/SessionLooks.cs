using CoP.Domain.Gatherings;
using CoP.Domain.Measures;
using CoP.Domain.Streams;

namespace CoP.Domain.Reflection;

/// <summary>Looks at the sessions that were held.</summary>
internal static class SessionLooks
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new("sessions-regular", "Do sessions keep the rhythm of the charter?", SessionsRegular),
        new("voices-shared", "Do many of those in the sessions speak, and not one person most?", VoicesShared),
        new("attendance-wide", "Has everybody present been to a session?", AttendanceWide),
        new("facilitators-rotate", "Do different people facilitate the sessions?", FacilitatorsRotate),
        new("activities-mixed", "Do sessions mix the familiar and the stimulating?", ActivitiesMixed),
        new("guests-heard", "Do guests come to the sessions?", GuestsHeard),
        new("spaces-used", "Do sessions take place both in public and in private spaces?", SpacesUsed),
    ];

    private static LookResult SessionsRegular(LookInput input)
    {
        if (input.Community.Charter.Current is not { } charter || Held(input) is not { Held.IsEmpty: false } sessions)
        {
            return None();
        }

        var cadence = Cadence.Of(sessions, charter.Rhythm, input.Until);
        return cadence.KeptShare is not { } kept
            ? LookResult.Nothing("No second session was due yet.", "look again when the next ones were due")
            : Seeing.Result(
                Seeing.When(kept >= input.Policy.KeptShareLeast, cadence.Kept > 0),
                $"Of {cadence.Kept + cadence.Missed} due dates {cadence.Kept} were kept and {cadence.Missed} missed, and {cadence.Extra} sessions were extra; {cadence.Meetings} sessions in all.",
                kept >= input.Policy.KeptShareLeast ? "is the rhythm still right, or only still kept?" : "what happened in the gaps: is the rhythm too fast, or the reason gone?",
                cadence.Meetings,
                ("due dates kept", cadence.Kept),
                ("due dates missed", cadence.Missed),
                ("kept share", kept),
                ("longest interval in days", cadence.LongestInterval?.TotalDays));
    }

    private static LookResult VoicesShared(LookInput input)
    {
        var parts = Held(input).Held.SelectMany(h => h.Session.People).Where(p => p.Value.Attended).ToLookup(p => p.Key, p => (long)p.Value.Spoke);
        var spoke = parts.ToDictionary(p => p.Key, p => p.Sum());
        if (spoke.Count == 0)
        {
            return None();
        }

        if (Shares.Top([.. spoke.Values]) is not { } top)
        {
            return LookResult.Nothing("Nobody recorded who speaks.", "count for one session who takes the floor");
        }

        var silent = spoke.Where(s => s.Value == 0).Select(s => s.Key).Order().ToList();
        var heard = spoke.Count - silent.Count;
        return Seeing.Result(
            Seeing.When(heard * 2 >= spoke.Count && top <= input.Policy.LeadingShareMost, heard > 1),
            $"{heard} of {spoke.Count} people in the sessions took the floor, the busiest {Seeing.Percent(top)} of the times{(silent.Count > 0 ? $"; not on record as speaking: {Seeing.Names(silent)}" : string.Empty)}.",
            silent.Count > 0 ? "ask them in a break what they would have said" : "whose words were taken up by others?",
            parts.Sum(p => p.Count()),
            ("people in the sessions", spoke.Count),
            ("took the floor", heard),
            ("busiest person's share", top));
    }

    private static LookResult AttendanceWide(LookInput input)
    {
        var sessions = Held(input);
        if (sessions.Held.IsEmpty)
        {
            return None();
        }

        var came = sessions.Held.SelectMany(h => h.Session.People).Where(p => p.Value.Attended).Select(p => p.Key).ToHashSet();
        var absent = input.Community.Participation.People.Where(p => p.Value.IsPresent && !came.Contains(p.Key)).Select(p => p.Key).Order().ToList();
        return Seeing.Result(
            Seeing.When(absent.Count == 0, came.Count > 0),
            $"{came.Count} people came to {sessions.Held.Count} sessions; {absent.Count} present members came to none{(absent.Count > 0 ? $": {Seeing.Names(absent)}" : string.Empty)}.",
            "do they take part elsewhere, or at another hour?",
            sessions.Held.Count,
            ("sessions", sessions.Held.Count),
            ("people who came", came.Count),
            ("present members who came to none", absent.Count));
    }

    private static LookResult FacilitatorsRotate(LookInput input)
    {
        var sessions = Held(input);
        if (sessions.SinceFacilitatorChanged() is not { } row)
        {
            return None();
        }

        var people = sessions.Held.SelectMany(h => h.Facilitators).Distinct().Order().ToList();
        return Seeing.Result(
            Seeing.When(people.Count > 1 && row <= input.Policy.FacilitatorSessionsMost, people.Count > 1),
            $"{people.Count} people facilitated {sessions.Held.Count} sessions ({Seeing.Names(people)}); the last {row} had the same facilitators.",
            "who has never facilitated, and would like to?",
            sessions.Held.Count,
            ("facilitators", people.Count),
            ("sessions", sessions.Held.Count),
            ("sessions since the facilitators changed", row));
    }

    private static LookResult ActivitiesMixed(LookInput input)
    {
        var sessions = Held(input);
        if (sessions.FamiliarShare() is not { } familiar)
        {
            return sessions.Held.IsEmpty ? None() : LookResult.Nothing("No programme names an activity.", "name what is familiar and what is stimulating in the next plan");
        }

        return Seeing.Result(
            Seeing.When(familiar is > 0 and < 1),
            $"{Seeing.Percent(familiar)} of the activities on the programmes were familiar, the rest stimulating.",
            familiar >= 1 ? "what would make people curious?" : familiar <= 0 ? "what could be the same every time?" : "do the same people like both?",
            sessions.Held.Count,
            ("familiar share", familiar),
            ("sessions", sessions.Held.Count));
    }

    private static LookResult GuestsHeard(LookInput input)
    {
        var sessions = Held(input);
        if (sessions.Held.IsEmpty)
        {
            return None();
        }

        var guests = input.Recent<GuestCame>();
        return Seeing.Result(
            Seeing.When(guests.Count > 0),
            $"{guests.Select(g => g.Guest).Distinct().Count()} guests came, in {sessions.Held.Count} sessions.",
            guests.Count > 0 ? "were they asked, or only listened to?" : "whose view from outside would help with the present question?",
            guests.Count,
            ("guests", guests.Select(g => g.Guest).Distinct().Count()),
            ("sessions", sessions.Held.Count));
    }

    private static LookResult SpacesUsed(LookInput input)
    {
        var use = SpaceUse.Of(Held(input));
        return use.Sessions == 0 ? None() : Seeing.Result(
            Seeing.When(use.Public > 0 && use.Public < use.Sessions),
            $"{use.Public} of {use.Sessions} sessions were in public spaces, {use.Sessions - use.Public} in private ones; {use.Online} online, {use.InPerson} in person, {use.Hybrid} hybrid.",
            "what happens between the sessions, and between whom?",
            use.Sessions,
            ("public sessions", use.Public),
            ("private sessions", use.Sessions - use.Public));
    }

    // A session whose beginning is not in the record cannot be read; the others can.
    private static SessionHistory Held(LookInput input)
    {
        var whole = input.Chronicle.Entries.Where(e => e.Position == 0).Select(e => e.Stream).ToHashSet();
        var held = SessionHistory.Of(Chronicle.Of(input.Chronicle.Entries.Where(e => whole.Contains(e.Stream))));
        return input.Until < DateTimeOffset.MaxValue ? held.Between(input.From, input.Until.AddTicks(1)) : held;
    }

    private static LookResult None() => LookResult.Nothing("No session is on record as held.", "record sessions, or ask who met when");
}
