using System.Globalization;
using System.Text;
using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>Two reports on one catalogue, one after the other.</summary>
/// <remarks>
/// Different people may have answered, and a mean that rises may only mean that the discontented left: read it beside who is present. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Catalogue">The catalogue's name.</param>
/// <param name="Items">Every item of either report, those of the later one first.</param>
public sealed record ReflectionComparison(string Catalogue, ValueList<ItemChange> Items)
{
    /// <summary>Compares two reports. Pure.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <param name="later">The later one; the catalogue's version may differ, items are matched by their codes.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">The catalogues bear different names.</exception>
    public static ReflectionComparison Between(ReflectionReport earlier, ReflectionReport later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (!string.Equals(earlier.Catalogue.Name, later.Catalogue.Name, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The earlier report is on {earlier.Catalogue.Name}, the later one on {later.Catalogue.Name}.", nameof(later));
        }

        var isOneScale = earlier.Scale is not null && earlier.Scale == later.Scale;
        var items = later.Items.Concat(earlier.Items).Select(i => i.Item.Id).Distinct();
        return new(later.Catalogue.Name, items.Select(i => new ItemChange(i, earlier.Find(i), later.Find(i), isOneScale)).ToValueList());
    }

    /// <summary>Writes the comparison as a table.</summary>
    /// <returns>Markdown; lines end with a line feed. A dash is what is undefined or not shown.</returns>
    public string ToMarkdown()
    {
        var text = new StringBuilder("| item | members before | members now | change | record before | record now |\n|---|---|---|---|---|---|\n");
        foreach (var item in Items)
        {
            var name = (item.Later ?? item.Earlier)!.Item.Name;
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Mean(item.Earlier)} | {Mean(item.Later)} | {Signed(item.MeanChange)} | {Bearing(item.Earlier)} | {Bearing(item.Later)} |\n");
        }

        return text.ToString();
    }

    private static string Mean(ItemReport? report) => report?.Answers?.Mean is { } mean ? mean.ToString("0.0", CultureInfo.InvariantCulture) : "–";

    private static string Signed(double? change) => change is { } by ? by.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) : "–";

    private static string Bearing(ItemReport? report) => report is null ? "–" : Words.Of(report.Bearing);
}
