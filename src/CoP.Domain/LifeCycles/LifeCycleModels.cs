using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>The life-cycle models that the library knows.</summary>
/// <remarks>
/// Stages and their order are those of the works; every text carries how far it was checked, and every threshold says who set it. Most exit conditions are
/// unchecked hints: never call them published. Immutable and thread-safe.
/// </remarks>
public static class LifeCycleModels
{
    /// <summary>The stage of 2002 in which people find each other and imagine what could be.</summary>
    public static StageId Potential { get; } = new("potential");

    /// <summary>The stage of 2002 in which they meet, trust grows, first value shows.</summary>
    public static StageId Coalescing { get; } = new("coalescing");

    /// <summary>The stage of 2002 in which focus, role and boundaries become clear.</summary>
    public static StageId Maturing { get; } = new("maturing");

    /// <summary>The stage of 2002 in which the practice is kept relevant and lively.</summary>
    public static StageId Stewardship { get; } = new("stewardship");

    /// <summary>The stage of 2002 of letting go, or of living on in another form.</summary>
    public static StageId Transformation { get; } = new("transformation");

    /// <summary>The five stages of Wenger, McDermott and Snyder (2002, chapters 4 and 5); the default. Tensions second hand, most exit conditions unchecked.</summary>
    public static LifeCycleModel Cultivating2002 { get; } = ModelOf2002.Make();

    /// <summary>The five stages of Wenger (1998, «Communities of practice: learning as a social system»), second hand; exit conditions unchecked.</summary>
    public static LifeCycleModel Wenger1998 { get; } = ModelOf1998.Make();

    /// <summary>The five stages of Gongla and Rizzuto (2001), from the abstract; exit conditions unchecked.</summary>
    public static LifeCycleModel GonglaRizzuto2001 { get; } = ModelOfGonglaRizzuto.Make();

    /// <summary>The five stages of Webber (2016), second hand: the leader's energy is the mirror image of the community's; exit conditions unchecked.</summary>
    public static LifeCycleModel Webber2016 { get; } = ModelOfWebber.Make();

    /// <summary>The four network forms of Krebs and Holley (2002–2006), second hand but for one excerpt, told apart by <see cref="NetworkThresholds"/> as they come.</summary>
    public static LifeCycleModel KrebsHolley { get; } = ModelOfKrebsHolley.Make(new());

    /// <summary>All models, the default first.</summary>
    public static ValueList<LifeCycleModel> All { get; } = [Cultivating2002, Wenger1998, GonglaRizzuto2001, Webber2016, KrebsHolley];

    /// <summary>The model of Krebs and Holley with thresholds of the caller's. Pure.</summary>
    /// <param name="thresholds">Where the forms part.</param>
    /// <returns>The model, named as <see cref="KrebsHolley"/> and equal to it only with equal thresholds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is <see langword="null"/>.</exception>
    public static LifeCycleModel KrebsHolleyWith(NetworkThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return ModelOfKrebsHolley.Make(thresholds);
    }

    /// <summary>Finds a model by its name. Pure.</summary>
    /// <param name="name">The name in kebab case.</param>
    /// <returns>The model, or <see langword="null"/> if the library knows none of that name.</returns>
    public static LifeCycleModel? Find(string? name) => All.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal));
}
