using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>The looks that are known, by code; data, so that anybody adds looks of their own.</summary>
/// <remarks>Immutable and thread-safe. Compared by reference.</remarks>
public sealed class LookRegistry
{
    private readonly Dictionary<string, Look> looks;

    /// <summary>Makes a registry.</summary>
    /// <param name="looks">The looks, each code once.</param>
    /// <exception cref="ArgumentException">A code stands there twice.</exception>
    public LookRegistry(IEnumerable<Look> looks) => this.looks = looks.ToDictionary(l => l.Code, StringComparer.Ordinal);

    /// <summary>The looks that come with the library.</summary>
    public static LookRegistry Standard { get; } = new(StandardLooks.All);

    /// <summary>All looks, in the order of their codes.</summary>
    public IEnumerable<Look> All => looks.Values.OrderBy(l => l.Code, StringComparer.Ordinal);

    /// <summary>Adds looks, or puts them in the place of those with the same code.</summary>
    /// <param name="more">The looks, each code once.</param>
    /// <returns>A registry with them.</returns>
    public LookRegistry With(params ReadOnlySpan<Look> more)
    {
        var all = new Dictionary<string, Look>(looks, StringComparer.Ordinal);
        foreach (var look in more)
        {
            all[look.Code] = look;
        }

        return new(all.Values);
    }

    /// <summary>Finds a look.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The look; <see langword="null"/> if none of that code is known.</returns>
    public Look? Find(string code) => looks.GetValueOrDefault(code);

    /// <summary>Takes one look. Pure as far as the look is.</summary>
    /// <param name="code">The look's code.</param>
    /// <param name="input">What to look at.</param>
    /// <returns>What was found; that nobody looked, if no such look is known.</returns>
    public ItemEvidence Take(string code, LookInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Find(code)?.Take(input)
            ?? ItemEvidence.Of(code, LookResult.Nothing($"No look of the code {code} is registered.", "register the look, or ask the people"), input.From, input.Until);
    }

    /// <summary>Takes every look that the items of a catalogue are bound to. Pure as far as the looks are.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="input">What to look at.</param>
    /// <returns>The evidence in the order of the items, ready to be attached.</returns>
    public ValueList<(ItemId Item, ItemEvidence Evidence)> Gather(Catalogue catalogue, LookInput input)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var taken = catalogue.Items.SelectMany(i => i.Looks).Select(b => b.Look).Distinct(StringComparer.Ordinal).ToDictionary(c => c, c => Take(c, input), StringComparer.Ordinal);
        return catalogue.Items.SelectMany(i => i.Looks.Select(b => (i.Id, taken[b.Look]))).ToValueList();
    }
}
