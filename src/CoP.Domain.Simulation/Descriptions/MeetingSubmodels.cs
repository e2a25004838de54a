namespace CoP.Domain.Simulation.Descriptions;

/// <summary>Meeting and what it gives: gatherings, talk in public and in private, tests of one's influence, ties.</summary>
internal static class MeetingSubmodels
{
    private const string Gathering =
        """
        A gathering is held if the need to convene was met; otherwise, if there was one in the cycle before, with chance `habit`.

        - Attendance: chance = `attendBase` · (0.5 + 0.5 · min(drive, 2)) · (0.3 + 1.1 · need) · (0.3 + 0.8 · engagement + 0.6 · value) · clamp(1.6 − load, 0.3, 1).
          engagement ← 0.85 · engagement + 0.15 if it came. With fewer than two there is no gathering.
        - Value of the gathering = 2 · facilitated · connected · benefit · mix / (1 + (attending / `overloadScale`)²), with facilitated = 1 − `facilitationEffect` · (1 − met(facilitate)),
          connected = 0.7 + 0.3 · met(integrate), benefit = attending / (attending + `resourceScale`), mix = 1 − `familiarity` · |`stimulation` − 0.4|.
        - Who came gets min(1, need · (value of the gathering + 0.15 · `charisma` if the founder led in this cycle)); who is a member and stayed away gets 0.15 · value of the gathering · need.
        - Who came tries n = min(200, ⌊`contributionRate` · zeal + u⌋) acts of contribution. If `accessEffect` is off, all are taken up; otherwise m = min(n, ⌊n · access + u⌋), and
          access ← access / (1 + `pushback` · (n − m) · (1 − access)). Whoever never acted before is answered
          with chance `replyChance`; then reply ← 1.
        """;

    private const string Talk =
        """
        Who came sits in an order by own hash; each talks with the next `publicContacts` in that order. If the two may meet (a sequestered member and one of active or core may not), they meet with weight
        w = 0.5; if they are tied each end's strength ← + 0.3 · `trustGain` · (1 − strength); otherwise, if both have room for a tie, they are tied with chance `tieChance` and strength 0.15.

        **A meeting**, for each of the two, the one who sat first being first to learn. If the other is active or core: access ← + w · `accessGain` · (1 − access). Then
        skill ← + w · `learnRate` · access · max(0, other's skill − skill), without the factor access if `accessEffect` is off. If the other's level is not lower:
        ethos ← + w · `ethosContact` · (other's ethos − ethos).
        """;

    private const string Private =
        """
        Each member present who has ties meets somebody with chance `privateContacts` · min(1, drive): of those it is tied to who are present and whom it may meet, the one with the smallest hash of the pair.
        They meet with w = 1 (see *talk*); each end's strength ← + `trustGain` · (1 − strength); both get 0.1 · need more, up to 1 in all.
        """;

    private const string Boundary =
        """
        With chance `boundaryTests` · (0.5 + value) a member tests how far its influence reaches. It holds with chance clamp(0.55 + 0.6 · (area of influence − confidence), 0.05, 0.95): confidence ← + 0.15 ·
        (1 − confidence), area of influence ← + 0.1 · (1 − it), and the change made outside of the community brings `initiativeValue` · need, up to 1 in all. Otherwise confidence ← max(0, confidence − 0.1).
        """;

    private const string Ties =
        """
        The strength at each end of every tie ← strength · (1 − `tieDecay`); a tie goes when it is below 0.05 at one end. A member has at most 12 ties.
        """;

    public static IReadOnlyList<Submodel> All { get; } =
    [
        new("gathering", "members come or not, contribute, and get value", Gathering),
        new("talk", "those who came talk with their neighbours, learn and make ties", Talk),
        new("private", "between gatherings members meet one of those they are tied to", Private),
        new("boundary", "members test their area of influence and change something of their own", Boundary),
        new("ties", "ties weaken and go", Ties),
    ];
}
