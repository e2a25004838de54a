namespace CoP.Domain.Simulation.Descriptions;

/// <summary>Element 4 of the description: the eleven design concepts.</summary>
internal static class OddConcepts
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("Basic principles",
            """
            A community of practice has a domain, people who belong and a practice. Learning is a matter of access: newcomers come in legitimately at the edge, somebody confers it on them, and who is kept from
            old-timers learns less (the idea is Lave and Wenger's, 1991; how it works here is an assumption). Levels follow what people do (core, active, peripheral, after Wenger, McDermott and Snyder 2002).
            Leadership is work to be done each cycle by whoever took it on; power, authority and responsibility move separately and are conserved. To know what other leaders do takes hours of the same finite
            budget. Need for the practice comes from outside. Nothing else links coordination to outcomes, and nothing in the model prefers one way of leading.
            """),
        ("Emergence",
            """
            Emergent: survival and endings, size, shares of levels, distribution and coordination of leadership, transfers and vacancies, ties, competence, ethos, who is let in. Imposed: who people are when they
            come, the course of the need, the time of the departure that is asked about, dispositions to offer and to align.
            """),
        ("Adaptation",
            """
            Members come and stay by what they got, whom they are tied to, what they belong to, how much they work and what they need; none of it looks at the regime, at how leadership is spread or coordinated, or
            at how many lead. Leaders who know what others have taken take what is left. Receivers decline when they are unsure, tired or peripheral.
            """),
        ("Objectives", "None that is maximised. Givers rank receivers by the score in *offers*; everything else is a chance that depends on the member's state."),
        ("Learning", "Skill by meeting somebody who has more, bounded by access; leadership competence by doing or co-doing only; confidence by tests that held, by leading and by co-doing."),
        ("Prediction", "Not used. Who gives notice offers more, but nobody foresees what comes of it."),
        ("Sensing",
            """
            Members know their own state, the strengths of their ties, what a gathering gave them, and whether the founder led. Givers see competence, confidence, load and trait of possible receivers without error;
            leaders see with the chance that their hours of alignment buy what others have taken.
            """),
        ("Interaction", "Talk at gatherings, meetings in private along ties, welcoming, conferring of levels, co-doing, offers, objections; by way of the gathering's value also with all who came."),
        ("Stochasticity",
            """
            Every draw belongs to a person (or the community), a purpose and a cycle, under a key of the run that comes from seed and run index. It does not matter in which order or by whom others draw. The same person is
            the same in every arm of an experiment, or absent. Chance stands for all that is not modelled; which submodels use it is told in element 7.
            """),
        ("Collectives", "The community is one, with a stage and an identity. Its core speaks for it. Levels are classes of members, not collectives with behaviour. There is one community in a world."),
        ("Observation",
            """
            Taken at the end and, for leadership, just before the departure, over 26 cycles and from acts only. Distribution D = N (N − 1) / Σ nᵢ (nᵢ − 1), nᵢ acts of leadership of member i and N their sum; undefined for N < 20, N itself if
            nobody acted twice. Beside it the founder's share and Gini over all present. Coordination C = 1 − duplicates seen / duplicates expected; A acts on M needs at random give A − M (1 − (1 − 1/M)^A) expected
            ones, summed over cycles in which at least two led; undefined with one leader or at most half an expected duplicate. Survival with W = `aliveWindow`; a run that lives is censored at its last cycle less
            W. Survival with ethos needs, besides, ethos ≥ `ethosThreshold` and no open juncture of identity. A silence that begins when course(t) < 0.25 is called *need met*, otherwise *faded*. Undefined values are null,
            never 0. Observers can take any column, after any process, in any cycle; they change nothing.
            """),
    ];
}
