using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Models;

/// <summary>A named bundle of dispositions: how leaders are inclined to lead. What comes of it is measured, not set.</summary>
/// <remarks>A regime is data and has no behaviour of its own: nothing in the model asks which one a run has. Immutable and thread-safe.</remarks>
public sealed record LeadershipRegime
{
    private readonly ValueList<(Parameter Parameter, double Value)> _dispositions;

    private LeadershipRegime(string name, string meaning, params ReadOnlySpan<(Parameter Parameter, double Value)> dispositions) =>
        (Name, Meaning, _dispositions) = (name, meaning, dispositions.ToArray().ToValueList());

    /// <summary>One founder does it all and offers nothing.</summary>
    public static LeadershipRegime Heroic { get; } = new("heroic", "one founder does it all and offers nothing", (ModelParameters.AlignmentHours, 0));

    /// <summary>The founder hands one function after the other over, each with a time of doing it together.</summary>
    public static LeadershipRegime ProgressiveHandOver { get; } = new(
        "progressive-hand-over",
        "the founder hands one function after the other over",
        (ModelParameters.WillingnessToOffer, 0.04));

    /// <summary>Functions are handed on again and again and facilitation goes round.</summary>
    public static LeadershipRegime Rotating { get; } = new(
        "rotating",
        "functions are handed on again and again, facilitation goes round",
        (ModelParameters.WillingnessToOffer, 0.12),
        (ModelParameters.Rotation, 1));

    /// <summary>Functions are shared among several, who keep each other informed.</summary>
    public static LeadershipRegime Shared { get; } = new(
        "shared",
        "functions are shared among several who keep each other informed",
        (ModelParameters.WillingnessToOffer, 0.12),
        (ModelParameters.OfferedShare, 0.5),
        (ModelParameters.Volunteering, 0.1),
        (ModelParameters.AlignmentHours, 0.4));

    /// <summary>As shared, and nobody gives time to knowing what the others do.</summary>
    public static LeadershipRegime DistributedWithoutAlignment { get; } = new(
        "distributed-without-alignment",
        "functions are shared among several who do not know what the others do",
        (ModelParameters.WillingnessToOffer, 0.12),
        (ModelParameters.OfferedShare, 0.5),
        (ModelParameters.Volunteering, 0.1),
        (ModelParameters.AlignmentHours, 0));

    /// <summary>The founder keeps coordination, the rest is shared.</summary>
    public static LeadershipRegime Hybrid { get; } = new(
        "hybrid",
        "the founder keeps coordination, the rest is shared",
        (ModelParameters.WillingnessToOffer, 0.12),
        (ModelParameters.OfferedShare, 0.5),
        (ModelParameters.KeptFunctions, 1),
        (ModelParameters.AlignmentHours, 0.25));

    /// <summary>All of them.</summary>
    public static ValueList<LeadershipRegime> All { get; } = [Heroic, ProgressiveHandOver, Rotating, Shared, DistributedWithoutAlignment, Hybrid];

    /// <summary>The name, as in scenario files.</summary>
    public string Name { get; }

    /// <summary>What its leaders do, in a clause.</summary>
    public string Meaning { get; }

    /// <summary>Which parameters it sets.</summary>
    public IEnumerable<Parameter> Sets => _dispositions.Select(d => d.Parameter);

    /// <summary>Finds a regime by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The regime, or <see langword="null"/>.</returns>
    public static LeadershipRegime? Find(string? name) => All.FirstOrDefault(r => r.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>Sets the dispositions of this regime.</summary>
    /// <param name="parameters">A set of parameters.</param>
    /// <returns>A new set; what the regime does not name stays.</returns>
    public ParameterSet In(ParameterSet parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return _dispositions.Aggregate(parameters, (set, d) => set.With(d.Parameter, d.Value));
    }
}
