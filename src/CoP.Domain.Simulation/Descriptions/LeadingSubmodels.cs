namespace CoP.Domain.Simulation.Descriptions;

/// <summary>Leadership: needs met or missed, offered, handed over.</summary>
internal static class LeadingSubmodels
{
    private const string Transfers =
        """
        At most one transfer a function is open. Each moves at most one step a cycle, through the domain's transfer chart.

        - *Proposed*: the receiver declines if it is peripheral, its confidence < `acceptanceThreshold`, or its load > 1.2; otherwise it accepts. Of the core members present who are no party, each objects with
          chance `objection`; of those who do, the one with the smallest hash contests.
        - *Contested*: in the next cycle the objector is reconciled with chance 0.7; two cycles after the objection it lapses.
        - *Accepted* → *handing over* in the next cycle. While it is handed over giver and receiver do it together for 2 cycles: if `coDoing`, the receiver's competence
          c ← c + `coDoingRate` · max(0, max(giver's competence, 0.6) − c) and confidence ← confidence + 0.03 · (1 − confidence) in each.
        - *Completed*: the shares of power, authority and responsibility move. *Settled* in the next cycle. Nobody in the model takes a completed transfer back.

        Who leaves, or rests, loses all holdings; a transfer that it gives and that is being handed over is completed at once, a completed one is settled, any other lapses. Where nobody bears responsibility
        the domain's rule names who acts: of active and core members present the highest level, then the longest at it, then the first to have come. It is asked when a holding falls vacant, a hand-over
        begins and a transfer completes. What nobody holds is vacant; shares of holders and vacancy
        always sum to the whole.
        """;

    private const string Leading =
        """
        **Needs** of the cycle, each to be met once: one to convene, one to facilitate, one to welcome, clamp(⌈attending in the last cycle / `integrateLoad`⌉, 1, 48) to integrate, in even cycles one to
        report, in every fourth cycle one to liaise with a sponsor if there is one. Then goodwill ← + 0.25 · ((1 if it was met, otherwise 0) − goodwill), from 1 at the founding.

        **Rotation**, if `rotation`: of active and core members present with confidence ≥ 0.5 · `acceptanceThreshold` the one facilitates who has the fewest turns for its time here,
        (turns + 0.5) / (t − cycle of entry + 4); ties go to who came first. If `coDoing` it learns beside who has had most turns, as in *transfers*. The need to facilitate is then nobody else's.

        **Leaders** are those who bear responsibility for a function, and those who only act for it, these with chance `takingUp` in a cycle, for that function's needs; and those of active and core members present who volunteer, with chance
        2 · `volunteering` · confidence, for one need kind chosen by their own hash. With `randomReassignment` nobody's holdings count: each active and core member is given one need kind with chance 1/4.

        **Hours**: hours = hours of the leader · (1 + `sponsorTime` · goodwill if there is a sponsor); or, if `budgetNeutral`, `budgetHours` / number of leaders. Alignment: wanted = `alignmentHours` · `alignmentCost` ·
        (leaders − 1), of which the leader gives part = min(1, 0.6 · hours / wanted). It then knows with chance a / (a + `alignmentHalf`), a = part · `alignmentHours`, what others have taken.
        Acts = ⌊(hours − part · wanted) · clamp(2 − load, 0.2, 1) / `actHours` + u⌋. Work of the cycle = part · wanted + `actHours` for each act.

        **Acting**: in rounds, one act each in an order by hash that is new in every cycle. A leader chooses among its needs that it has not met itself; if it knows what others have taken (drawn anew each
        round) it leaves out what is met or spoilt, and rests if nothing is left. To convene comes before all else; of the rest the smallest hash. The first act meets the need with the leader's competence as
        its quality; each further act on it is a duplicate and spoils it (quality 0) with chance `interdependence`. A kind's *met* is the mean quality over its needs of the cycle, 0 for missed and spoilt ones.

        **Learning by doing**, each act: competence ← + `doingRate` · (1 − competence); confidence ← + 0.02 · (1 − confidence); area of influence ← + 0.01 · (1 − it). An act of leadership counts as an act.
        """;

    private const string Offers =
        """
        For each function without an open transfer and with fewer than 8 holders:

        - **If a part is vacant**: the active or core member present with the smallest hash thinks of it with chance `takingUp` and offers all that is vacant.
        - **Otherwise** each holder in turn offers with chance `willingnessToOffer`; who has given notice (`notice` > 0) with the greater of that and `noticeOffer`; the founder never offers the first
          `keptFunctions` functions (coordination first) unless leaving. Offered are ⌊held · part⌋ of authority and of responsibility and ⌊held · part · (1 − `powerRetained`)⌋ of power, part = `offeredShare`,
          or 1 if less than a fifth of the responsibility is held.
        - **To whom**: of active and core members present, not the giver, not who is to leave, not who holds a part already, the one with the highest
          (1 − s) · (competence + 0.5 · confidence − 0.4 · load) + s · (1 − |trait − giver's trait|) + 0.3 · strength of the giver's tie + 0.2 · u, s = `successorSimilarity`. For a vacancy the founder's trait
          stands for the giver's, and no tie counts.
        """;

    public static IReadOnlyList<Submodel> All { get; } =
    [
        new("transfers", "leadership under way from one to another moves a step", Transfers),
        new("leading", "leadership needs come up and are met, missed, met twice or spoilt", Leading),
        new("offers", "holders offer functions as they are inclined to; what is vacant is offered", Offers),
    ];
}
