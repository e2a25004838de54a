namespace CoP.Domain.Simulation.Descriptions;

/// <summary>Elements 5 and 6 of the description.</summary>
internal static class OddDetails
{
    public const string Initialization =
        """
        `foundingCircle` people found the community in cycle 0, all of them core. Everybody, founder or later, is drawn once by the own key (each u and z for a purpose of its own):

        - trait = u; group 1 with chance `minority` (founders 0); drive = exp(`driveSpread` · z), zeal = exp(`contributionSpread` · `driveSpread` · z) with the same z, 10³⁰ at most;
        - need base = clamp(`needMean` + 0.5 · (u − 0.5), 0, 1); hours = `hoursMean` · (0.5 + u); skill = 0.1 + 0.5 · u; each competence = 0.1 + 0.2 · u; area of influence 0.3;
        - confidence = 0.1 + 0.3 · u (founders 0.3 + 0.3 · u); ethos = clamp(`newcomerEthos` + 0.4 · (u − 0.5), 0, 1) (founders 1); access 0.1 (founders 1); engagement 0.5 (founders 0.7); value 0.15 (founders
          0.5); to community 0 (founders 0.5); sequestered with chance `sequestration` (founders never).

        The first of them is *the founder*: drive = zeal = `founderDrive`, hours = `founderHours`, confidence 0.9, skill and competences 0.8, and the whole of all six functions. Founders sit in a circle and are tied
        to their nearest neighbours on it, up to the ninth, while both have fewer than 8 ties, with strength 0.5. Visibility is 1. What is dated is entered. Initial states differ between runs by these draws only.
        """;

    public const string Input = "None. The course of the need, the sponsor's withdrawal, the departure and the change of the environment are parameters, not series that are read.";

    public const string Trusts =
        """
        How far a default can be trusted as a fact: *excerpt* read in an excerpt of the source; *abstract* read in its abstract; *secondary* told by another source; *unchecked* from memory; *computed* by us from
        published figures; *calibrated* chosen so that the model shows the calibration patterns; *assumption* a guess that has to be varied. Only the first three are published numbers. Constants that stand as
        numbers in element 7 are assumptions, all of them.
        """;
}
