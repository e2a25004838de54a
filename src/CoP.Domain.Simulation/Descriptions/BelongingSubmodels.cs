namespace CoP.Domain.Simulation.Descriptions;

/// <summary>Belonging: identity, levels, staying and leaving, coming in.</summary>
internal static class BelongingSubmodels
{
    private const string Identity =
        """
        - value ← 0.85 · value + 0.15 · what it got in this cycle.
        - grown = `identityRate` · got · max(0, b − to founder − to community), b = 0.4, 0.7, 1 for peripheral, active and core members; 0 if `tenureEffect` is off; to founder ← 0.995 · to founder + share · grown; to community ← 0.995 · to community + (1 − share) ·
          grown; share = `founderIdentification` if the founder led in this cycle, otherwise 0. When the founder leaves, for everybody: to community ← + 0.2 · to founder, to founder ← 0.
        - ethos ← ethos · (1 − `ethosDrift`), and for those who came + 0.015 · (mean ethos of those who led in this cycle, by act) · (1 − ethos).
        - reply ← 0.85 · reply; load ← 0.8 · load + 0.2 · work / max(0.1, hours).
        """;

    private const string Levels =
        """
        Acts of the trailing year, in absolute numbers and never in ranks, from `activeActs` (peripheral) or `coreActs` (active) make a member be offered the next level with chance `raiseChance`. It takes it
        with chance 0.8 if somebody may confer it: somebody else present whose level is at least the new one, or the highest there is. Those it is tied to are asked first, then
        members present, *as far as they can be asked*; of those who may, the one with the smallest hash of the pair does. Who has been core or active for
        26 cycles and has fewer than half of the acts of that level steps back by one level. Staying peripheral has no deadline.

        When nobody of core or active is present, a peripheral member with confidence ≥ `acceptanceThreshold` steps forward with chance `steppingForward` · need, one in a cycle at most: it is offered to be
        active, whatever its acts, and takes it as above.
        """;

    private const string Staying =
        """
        For members present but the founder, who is bound while `founderBound` is on:

        - With chance (load − 0.9) · `burnoutChance`, if positive, the member is burnt out: if u < 0.5 it lays all leadership down that is not on its way to another, otherwise it rests.
        - hold = `valueWeight` · min(1, 1.5 · value) + `tieWeight` · min(1, summed strengths of ties / 3) + `identityWeight` · (to founder + to community) + 0.1 · `replyEffect` · reply; the terms of ties and
          identity count only if `tenureEffect`. Bound = to founder + to community. With chance
          `leaveAnyway` · (1 − bound) + `leaveRate` · clamp(1 − hold, 0.02, 1)³ it goes: with chance `fallingSilent` · bound² it only falls silent, that is, it rests; otherwise it leaves.
        - Otherwise it rests with chance `breakChance`, by the u that told laying down from resting.

        For members away, a = cycles away: back with chance `returnChance` · min(3, 0.2 + drive) / (1 + a / `returnDecay`); otherwise after 52 cycles it leaves with chance 0.02.
        Nothing here knows the regime, how leadership is distributed or coordinated, or how many lead; a test of the compiled code holds that, here and for *gathering* and *arrival*.
        """;

    private const string Arrival =
        """
        - In even cycles visibility ← + 0.1 · ((1 if the need to report was met, otherwise 0.4) − visibility).
        - attraction = need now · visibility · (0.5 + attending / (attending + `resourceScale`)), times 1 + `charisma` if the founder led in this cycle; *need now* as in *need*.
        - Candidates: a Poisson number of mean `arrivalRate` · `arrivalCeiling`, drawn in the same way whatever the community is like, each with a key of its own. A candidate comes if its
          u < attraction / `arrivalCeiling`.
        - Let in with chance open · (0.25 + 0.75 · met(welcome)), open = `minorityAccess` for those not of the founders' group (a share `minority` of candidates), 1 for others, if there is somebody to confer
          legitimacy. Asked are members present, *as far as they can be asked*: first those of core and active, then the others; of these the one with the smallest hash of the pair.
          Others are turned away and counted.
        - *As far as they can be asked*: all of up to 64; of more than 64, each with the chance 1/2, 1/4, … that leaves 32 to 64 of them, by an own draw of the cycle.
        - Who enters has access ← 0.1 + 0.3 · met(welcome) and, unless sequestered (a share `sequestration`) or the conferrer has no room, a tie to who let it in, of strength 0.1 + 0.2 · met(welcome).
        """;

    public static IReadOnlyList<Submodel> All { get; } =
    [
        new("identity", "what was got becomes expectation and belonging; founding values fade or are told", Identity),
        new("levels", "who does much is offered to come closer, who does little steps back", Levels),
        new("staying", "members stay, burn out, rest, come back or leave", Staying),
        new("arrival", "people who heard of the community come, and are let in or turned away", Arrival),
    ];
}
