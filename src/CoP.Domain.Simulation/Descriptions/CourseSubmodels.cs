namespace CoP.Domain.Simulation.Descriptions;

/// <summary>What comes from outside, and what is reckoned for the whole.</summary>
internal static class CourseSubmodels
{
    private const string Turn =
        """
        A member's acts of cycle t − 26 are taken from its acts of the trailing year, which are kept as 26 counts of at most 255. Acts of members who have left count, by the cycle of their last act, for
        260 cycles when it is asked how many different people acted. Whether the founder led is forgotten.
        """;

    private const string Need =
        """
        - course(t) = clamp(1 + `needTrend` · t / 26, 0, 2); after cycle `needEnds`, if that is not 0, times 2^(−(t − `needEnds`) / 13).
        - shared ← k · shared + √(1 − k²) · z, k = 2^(−1 / `sharedNeedMemory`); at the founding shared = z. *Need now* = course(t) · exp(`sharedNeed` · (shared − `sharedNeed` / 2)): its mean is course(t).
        - wander ← 0.9 · wander + `needNoise` · z; need ← clamp(base · need now + wander, 0, 1).
        - In cycle `environmentShift`, if that is not 0: nearness = 1 − |trait − founder's trait|; skill and all six competences ← themselves · (1 − `shiftSize` · nearness).

        Nobody in the community sets any of these. A need that is not met at the end of a run is an outcome.
        """;

    private const string Departure =
        """
        Dated events, entered at the founding: notice in cycle max(1, `founderLeaves` − `notice`), departure in cycle `founderLeaves` (0: never), withdrawal of the sponsor in cycle `sponsorLeaves` (0: never;
        only if `sponsored`). With the notice it is settled who leaves, by `leaver`: 0 the founder; 1 the present member other than the founder with the smallest hash; 2 the present member other than the
        founder whose summed tie strengths are nearest to the founder's. In the cycle of the departure the measures of leadership are taken first (see observation), then the leaver goes, if still there.
        The time of departure is fixed and does not depend on the state.
        """;

    private const string Stage =
        """
        Needs somebody to speak for the community: the core member present with the lowest number of arrival. Without one nothing of the following happens.

        - trend ← trend + 0.05 · (attending − trend).
        - Stages move through the chart of Wenger, McDermott and Snyder 2002 as the domain compiles it: potential → coalescing at a gathering from cycle 4; → maturing at a gathering from cycle 26; → stewardship
          at a gathering from cycle 78 if trend ≥ 5; stewardship → transformation after more than 6 cycles without a gathering; stewardship → renewal in every 26th cycle if trend rose by more than 0.2. The
          thresholds are assumptions.
        - ethos = mean hold on the founding values of active and core members present. The juncture of identity opens when ethos < `ethosThreshold` + 0.1 and closes when ethos > `ethosThreshold` + 0.2, or after
          52 cycles.
        - Endings that are no fading, by one u a cycle: a split if `splitSize` > 0 and there are at least `splitSize` members, with chance `splitChance`; a merger with chance `merging`; institutionalisation
          with chance `institutionalising` while there is a sponsor. The run is then over.
        """;

    private const string Census =
        """
        W = `aliveWindow`. The community is alive at t if t < W, or in the cycles t − W + 1 … t a gathering was held, two members met, and at least 3 different people acted. No term of leadership is in it.
        When it is not, the silence began at max(1, t − W + 1): that is the cycle of its end, if it is the first one. When it is alive again, that is a revival; the first end stays. When nobody belongs to it any
        more it ends in that cycle and the run is over. In the cycle before the departure it is noted whether it is alive.
        """;

    public static IReadOnlyList<Submodel> All { get; } =
    [
        new("turn", "a new cycle begins and the oldest of the trailing year is forgotten", Turn),
        new("need", "each member's need for the practice moves, from outside", Need),
        new("departure", "what is dated happens: notice, departure, the sponsor's withdrawal", Departure),
        new("stage", "stage, juncture of identity, and endings that are declared", Stage),
        new("census", "whether the community lives", Census),
    ];
}
