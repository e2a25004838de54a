namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>What the theory asks of the domain, numbered as in the project's study of it; 38 and more are about simulations.</summary>
internal static class Statements
{
    public static IReadOnlyDictionary<int, string> All { get; } = new Dictionary<int, string>
    {
        [1] = "A community has a domain, members and a practice, or it is refused.",
        [2] = "Transactional participants count in no size, share or density.",
        [3] = "A member has exactly one level at each instant, without a gap from join to leave.",
        [4] = "Nobody acts before joining or after leaving, except in transactional acts that say so.",
        [5] = "Legitimacy is conferred by somebody who was a legitimate member then; the founding is the only beginning.",
        [6] = "Shares of leadership sum to one where anything happened, and are undefined where nothing did.",
        [7] = "With leadership groups everybody is in exactly one, and each stewards exactly one aspect.",
        [8] = "A transfer names giver, receiver, role and time, and leaves no role empty without saying so.",
        [9] = "Being peripheral has no deadline.",
        [10] = "A boundary trajectory takes two memberships at once.",
        [11] = "Stages follow the graph of the model; undeclared jumps are refused.",
        [12] = "A life ends in one of five endings, and splits and merges conserve people.",
        [13] = "A value loop closes only when experience is brought back; otherwise it is a flow.",
        [14] = "Same seed, parameters and version give the same events, whatever threads and culture.",
        [15] = "The log is append-only, in order of time, and enough to rebuild the state.",
        [16] = "The seven leadership groups and their local variants, with questions, actions, outputs, horizons.",
        [17] = "Twelve disciplines in four families; mappings to groups are data with an author.",
        [18] = "Many roles a person, many persons a role; rotation in which everybody facilitates once a cycle.",
        [19] = "Both schemes of levels and the onion over one history.",
        [20] = "Five trajectories by a stated rule and window, and self-report before them.",
        [21] = "Life-cycle models of 1998, 2001, 2002, 2016 and Krebs–Holley as graphs to plug in.",
        [22] = "A diagnosis of the stage gives the evidence for each condition.",
        [23] = "Commandments, failure reasons, seven and nine principles as checklists with evidence.",
        [24] = "Value cycles of 2011 and 2020, indicators, stories, effect and contribution data, the matrix.",
        [25] = "Planned or emergent, aligned or not; concertive forms; hybrid configuration over time.",
        [26] = "The virtual community's three junctures, coordination a series of its own.",
        [27] = "Value realised and need left while leadership fades: named when it happens.",
        [28] = "A landscape with brokers and boundary objects; competence per community, knowledgeability per person.",
        [29] = "Activity logs are read, and the caller says which kinds are which acts.",
        [30] = "Density, centralisation and reciprocity at their fixed points.",
        [31] = "The table of inequality measures, and how they answer to transfers and mergers.",
        [32] = "Density and centralisation together tell shared leadership from a vacuum.",
        [33] = "Shares of work and shares of leadership are two inputs and may diverge.",
        [34] = "The truck factor at its fixed points.",
        [35] = "Kaplan–Meier: ties, censoring, delayed entry, never increasing.",
        [36] = "Core, regular and casual at 80, 15 and 5 per cent of activity.",
        [37] = "The correlations over fourteen school teams.",
        [54] = "Opinions averaged as by DeGroot end at the analytic consensus.",
        [55] = "March's model: the orderings of its equilibria, and its exact chain where it is tiny.",
    };

    /// <summary>Statements, or parts of them, that only a simulation can show.</summary>
    public static IReadOnlyDictionary<int, string> OfSimulation { get; } = new Dictionary<int, string>
    {
        [26] = "as a scenario: the simulation's issue",
        [27] = "as a scenario: the simulation's issue",
    };
}
