using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Measures;

namespace CoP.Domain.Reflection;

/// <summary>Looks at who leads in what, and how it moves on.</summary>
internal static class LeadershipLooks
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new("coordination-held", "Does somebody coordinate, without gaps?", CoordinationHeld),
        new("facilitation-moves", "Does facilitation change hands?", FacilitationMoves),
        new("founders-share", "Is leadership held beyond the founding coordinator?", FoundersShare),
        new("functions-filled", "Does somebody answer for every function?", FunctionsFilled),
        new("gardener-present", "Is there a gardener?", input => Held(input, LeadershipFunctions.Gardening)),
        new("leadership-shared", "Is leadership shared by several people?", LeadershipShared),
        new("liaison-held", "Does somebody keep the sponsor informed as their task?", input => Held(input, LeadershipFunctions.SponsorLiaison)),
        new("brokers-held", "Does somebody link to other communities and organisations?", input => Held(input, LeadershipFunctions.Brokering)),
        new("messenger-held", "Does somebody tell those outside?", input => Held(input, LeadershipFunctions.Messaging)),
        new("memory-kept", "Does somebody build the shared memory?", input => Held(input, LeadershipFunctions.Reporting)),
        new("value-watched", "Does somebody watch for the value that is created?", input => Held(input, LeadershipFunctions.ValueDetection)),
        new("agenda-held", "Does somebody push the learning agenda?", input => Held(input, LeadershipFunctions.Agenda)),
        new("keeper-held", "Does somebody watch whose voice is missing?", input => Held(input, LeadershipFunctions.Keeping)),
        new("friend-held", "Does somebody reflect on the process?", input => Held(input, LeadershipFunctions.CriticalFriendship)),
        new("leadership-moves", "Is leadership handed on?", LeadershipMoves),
        new("objections-raised", "Are objections raised?", ObjectionsRaised),
    ];

    private static LookResult Held(LookInput input, LeadershipFunction function)
    {
        if (!input.Community.Leadership.Functions.TryGetValue(function, out var holdings))
        {
            return LookResult.Nothing($"The function {function} was never established, so nobody recorded who does it.", $"does somebody do it unasked? then establish {function} and say who");
        }

        var holders = holdings.Holders.ToList();
        return Seeing.Result(
            Seeing.When(holders.Count > 0, holdings.Acting is not null),
            $"{function} is held by {(holders.Count > 0 ? Seeing.Names(holders) : holdings.Acting is { } acting ? $"nobody; {acting} stands in" : "nobody")}.",
            holders.Count > 0 ? $"do they have the time for it, and who would be next?" : $"offer {function} to somebody who does part of it already",
            0,
            ("holders", holders.Count),
            ("vacant responsibility", holdings.Responsibility.Vacant / (double)LeadershipShares.Total));
    }

    private static LookResult CoordinationHeld(LookInput input)
    {
        var now = Held(input, LeadershipFunctions.Coordination);
        var gaps = input.Recent<HoldingVacated>().Count(e => e.Function == LeadershipFunctions.Coordination);
        return now.Outcome == LookOutcome.NobodyLooked ? now : now with
        {
            Finding = FormattableString.Invariant($"{now.Finding} It was laid down or left behind {gaps} times in the window."),
            Outcome = now.Outcome == LookOutcome.Seen && gaps > 0 ? LookOutcome.Partly : now.Outcome,
            Events = gaps,
            Figures = now.Figures.Add(new("vacancies", gaps)),
        };
    }

    private static LookResult FacilitationMoves(LookInput input)
    {
        var moves = input.Ever<LeadershipEvent>().Where(MovesFacilitation(input)).ToList();
        if (moves.Count == 0)
        {
            return LookResult.Nothing("Facilitation was never established, so nobody recorded who does it.", "who ran the last three meetings?");
        }

        var since = input.Until - moves[^1].At;
        return Seeing.Result(
            Seeing.When(moves.Count > 1 && since <= input.Policy.FacilitationLongest, moves.Count > 1),
            $"Facilitation changed hands {moves.Count - 1} times; it is with the same people for {Seeing.Days(since)}.",
            "who has never facilitated, and would like to?",
            moves.Count,
            ("changes", moves.Count - 1),
            ("days unchanged", Math.Floor(since.TotalDays)));
    }

    // A completion names its transfer only; the proposal says what is handed on.
    private static Func<LeadershipEvent, bool> MovesFacilitation(LookInput input)
    {
        var handed = input.Ever<TransferProposed>().Where(e => e.Function == LeadershipFunctions.Facilitation).Select(e => e.Transfer).ToHashSet();
        return e => e switch
        {
            FunctionEstablished f => f.Function == LeadershipFunctions.Facilitation,
            HoldingVacated v => v.Function == LeadershipFunctions.Facilitation,
            HandOverBegun h => handed.Contains(h.Transfer) && !h.Moved.IsNone,
            TransferCompleted c => handed.Contains(c.Transfer),
            _ => false,
        };
    }

    private static LookResult FoundersShare(LookInput input)
    {
        var held = HeldBy(input.Community);
        var (all, founder) = (held.Values.Sum(), input.Ever<CommunityFounded>().FirstOrDefault()?.By.Name);
        if (all == 0 || founder is not { } first)
        {
            return LookResult.Nothing(all == 0 ? "Nobody holds any leadership." : "The founding is not on record.", "who does the work of leading, whoever holds it?");
        }

        var circle = held.Where(h => input.Community.Participation.Find(h.Key) is { Legitimacy: Warrant.Founding }).Sum(h => h.Value) / (double)all;
        var share = held.GetValueOrDefault(first) / (double)all;
        return Seeing.Result(
            Seeing.When(share <= input.Policy.LeadingShareMost, share < 1),
            $"{first}, who coordinated at the founding, holds {Seeing.Percent(share)} of all leadership that is held; the founding circle holds {Seeing.Percent(circle)}.",
            share > input.Policy.LeadingShareMost ? $"what would stop if {first} stopped today?" : "is the whole still coordinated, and do the founding values hold?",
            0,
            ("founding coordinator's share", share),
            ("founding circle's share", circle));
    }

    private static LookResult FunctionsFilled(LookInput input)
    {
        var functions = input.Community.Leadership.Functions.OrderBy(f => f.Key).ToList();
        if (functions.Count == 0)
        {
            return LookResult.Nothing("No function is established.", "what has to be done here, and who does it?");
        }

        var vacant = functions.Where(f => f.Value.Responsibility.Held == 0).Select(f => f.Key.Value).ToList();
        return Seeing.Result(
            Seeing.When(vacant.Count == 0, vacant.Count < functions.Count),
            $"Of {functions.Count} functions {vacant.Count} have nobody who answers for them{(vacant.Count > 0 ? $": {string.Join(", ", vacant)}" : string.Empty)}.",
            vacant.Count > 0 ? "is the work done without a name, or is it needed no more?" : "does anybody answer for too many?",
            0,
            ("functions", functions.Count),
            ("without responsibility", vacant.Count));
    }

    private static LookResult LeadershipShared(LookInput input)
    {
        if (Concentration.Of([.. HeldBy(input.Community).Values]) is not { } held)
        {
            return LookResult.Nothing("Nobody holds any leadership.", "who does the work of leading, whoever holds it?");
        }

        return Seeing.Result(
            Seeing.When(held.Effective >= 2, held.People > 1),
            $"{held.People} people hold leadership; it is divided as if {Math.Round(held.Effective, 1)} people held equal parts.",
            "is what is held also done, and by the same people?",
            0,
            ("holders", held.People),
            ("effective number", held.Effective));
    }

    private static LookResult LeadershipMoves(LookInput input)
    {
        var (proposed, completed) = (input.Recent<TransferProposed>(), input.Recent<TransferCompleted>());
        if (input.Recent.Count == 0)
        {
            return LookResult.Nothing("Nothing is on record in the window.", "was it kept, or was nothing going on?");
        }

        var receivers = proposed.Select(p => p.To).Distinct().Count();
        return Seeing.Result(
            Seeing.When(completed.Count > 0, proposed.Count > 0),
            $"{proposed.Count} transfers were proposed to {receivers} people, {completed.Count} were completed.",
            proposed.Count == 0 ? "who would take something over if they were asked?" : "what became of those that were not completed?",
            proposed.Count + completed.Count,
            ("proposed", proposed.Count),
            ("completed", completed.Count),
            ("receivers", receivers));
    }

    private static LookResult ObjectionsRaised(LookInput input)
    {
        var asked = input.Recent<TransferAccepted>().Count + input.Recent<Charters.AmendmentProposed>().Count;
        var raised = input.Recent<TransferContested>().Count + input.Recent<Charters.AmendmentRejected>().Count;
        return asked + raised == 0
            ? LookResult.Nothing("Nothing was put to anybody who could object.", "what was decided without being put to anybody?")
            : Seeing.Result(
                Seeing.When(raised > 0),
                $"{asked} transfers and amendments could be objected to; {raised} objections were raised.",
                raised == 0 ? "does silence here mean consent, or that objecting costs too much?" : "what became of those who objected?",
                asked + raised,
                ("open to objection", asked),
                ("objections", raised));
    }

    private static Dictionary<MemberId, long> HeldBy(Community community)
    {
        var held = new Dictionary<MemberId, long>();
        foreach (var (_, holdings) in community.Leadership.Functions)
        {
            foreach (var holding in holdings.Power.Holdings.Concat(holdings.Authority.Holdings).Concat(holdings.Responsibility.Holdings))
            {
                held[holding.Member] = held.GetValueOrDefault(holding.Member) + holding.Shares;
            }
        }

        return held;
    }
}
