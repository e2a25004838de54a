namespace CoP.Domain.Simulation.Statistics;

/// <summary>Which turn a curve takes, if both of its sides show one.</summary>
public enum CurveShape
{
    /// <summary>No turn shown: the slopes agree in sign, or one of them is not significant.</summary>
    NoTurn,

    /// <summary>It rises, then falls.</summary>
    InvertedU,

    /// <summary>It falls, then rises.</summary>
    UShape,
}
