using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>At which points of the parameters an experiment runs.</summary>
/// <remarks>
/// Points of a box are drawn with the seed of the experiment. A parameter of whole numbers, or a switch, takes the nearest whole number to a point's place: give its range
/// half a step of room if both ends shall weigh as much as the rest. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record ExperimentDesign
{
    internal ExperimentDesign(DesignKind kind, ValueList<DesignAxis> axes, int size = 1, int levels = 4, bool isSecondOrder = false) =>
        (Kind, Axes, Size, Levels, IsSecondOrder) = (kind, axes, size, levels, isSecondOrder);

    /// <summary>One point, at which nothing is varied.</summary>
    public static ExperimentDesign AsItStands { get; } = new(DesignKind.Grid, []);

    /// <summary>How points are chosen.</summary>
    public DesignKind Kind { get; }

    /// <summary>The parameters, each once.</summary>
    public ValueList<DesignAxis> Axes { get; }

    /// <summary>n of a hypercube or of Sobol's rows, r of Morris; 1 in a grid.</summary>
    public int Size { get; }

    /// <summary>Morris: how many levels a parameter has, even; 4 by default.</summary>
    public int Levels { get; }

    /// <summary>Sobol: whether shares of pairs are wanted.</summary>
    public bool IsSecondOrder { get; }

    /// <summary>How many points it has.</summary>
    public double Count => Kind switch
    {
        DesignKind.Grid => Axes.Aggregate(1.0, (product, axis) => product * axis.Values.Count),
        DesignKind.LatinHypercube => Size,
        DesignKind.Morris => Size * (Axes.Count + 1.0),
        _ => Size * ((IsSecondOrder ? 2.0 * Axes.Count : Axes.Count) + 2),
    };

    private Dimension[] Box => [.. Axes.Select(a => new Dimension(a.Parameter.Name, a.Values[0], a.Values[1]))];

    /// <summary>The trajectories of a Morris design, with their analysis of outcomes in the order of the points.</summary>
    /// <param name="seed">The seed of the experiment.</param>
    /// <returns>The design.</returns>
    /// <exception cref="InvalidOperationException">It is another design.</exception>
    public Morris ToMorris(ulong seed) => Kind == DesignKind.Morris ? Morris.Of(Box, Size, Uniform(seed), Levels) : throw Another();

    /// <summary>The rows of a Sobol design, with their analysis of outcomes in the order of the points.</summary>
    /// <param name="seed">The seed of the experiment.</param>
    /// <returns>The design.</returns>
    /// <exception cref="InvalidOperationException">It is another design.</exception>
    public Sobol ToSobol(ulong seed) => Kind == DesignKind.Sobol ? Sobol.Of(Box, Size, Uniform(seed), IsSecondOrder) : throw Another();

    /// <summary>The points of a Latin hypercube.</summary>
    /// <param name="seed">The seed of the experiment.</param>
    /// <returns>The points.</returns>
    /// <exception cref="InvalidOperationException">It is another design.</exception>
    public PointSet ToHypercube(ulong seed) => Kind == DesignKind.LatinHypercube ? LatinHypercube.Of(Box, Size, Uniform(seed)) : throw Another();

    internal Study In(Study study, ulong seed) => Kind switch
    {
        DesignKind.Grid => Axes.Aggregate(study, (s, axis) => s.Sweep(axis.Parameter, axis.Values.AsSpan())),
        DesignKind.LatinHypercube => study.Over(ToHypercube(seed)),
        DesignKind.Morris => study.Over(ToMorris(seed).Points),
        _ => study.Over(ToSobol(seed).Points),
    };

    private static Func<double> Uniform(ulong seed)
    {
        var stream = RandomStream.Of(seed, 0, new StreamName("design"));
        return () => stream.Uniform();
    }

    private InvalidOperationException Another() => new($"The design is {Kind}.");
}
