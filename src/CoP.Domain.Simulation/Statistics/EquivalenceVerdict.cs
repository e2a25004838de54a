namespace CoP.Domain.Simulation.Statistics;

/// <summary>What a test of equivalence says.</summary>
public enum EquivalenceVerdict
{
    /// <summary>Neither: the sample is too small, or the effect too near the margin, to tell. Not the same as no effect.</summary>
    Undecided,

    /// <summary>The interval lies inside the margin: if there is an effect, it is smaller than the smallest one of interest.</summary>
    Equivalent,

    /// <summary>The interval lies wholly beyond the margin on one side: the effect is large enough to be of interest.</summary>
    Different,
}
