using System.Text.Json;
using CoP.Domain.Validation;

namespace CoP.Domain.Reflection;

/// <summary>Catalogues and mappings as JSON text.</summary>
/// <remarks>
/// Members have the names of <see cref="CatalogueDraft"/> and <see cref="MappingDraft"/> in camel case; unknown members are ignored, a member that stands twice is a
/// problem. Nothing in a text makes these methods throw. Pure and thread-safe.
/// </remarks>
public static class CatalogueFile
{
    private static readonly DocumentReader<CatalogueDraft, Catalogue> Reader = new("catalogue", "a catalogue", CatalogueJson.Default.CatalogueDraft, draft =>
    {
        var report = Catalogue.TryCreate(draft, out var made);
        return (made, report);
    });

    private static readonly DocumentReader<MappingDraft, DisciplineMapping> MappingReader = new("catalogue", "a mapping", CatalogueJson.Default.MappingDraft, draft =>
    {
        var report = DisciplineMapping.TryCreate(draft, out var made);
        return (made, report);
    });

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The JSON text; a byte order mark is skipped.</param>
    /// <returns>The catalogue, or <see langword="null"/> and every problem with path and line.</returns>
    public static (Catalogue? Catalogue, ValidationReport Report) Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Reader.Read(json);
    }

    /// <summary>Reads a mapping of disciplines to leadership groups.</summary>
    /// <param name="json">The JSON text; a byte order mark is skipped.</param>
    /// <returns>The mapping, or <see langword="null"/> and every problem with path and line; one without an author is no mapping.</returns>
    public static (DisciplineMapping? Mapping, ValidationReport Report) ReadMapping(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return MappingReader.Read(json);
    }

    /// <summary>Writes a catalogue as indented JSON that <see cref="Read"/> reads back to an equal one.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return JsonSerializer.Serialize(catalogue.ToDraft(), CatalogueJson.Default.CatalogueDraft);
    }

    /// <summary>Writes a mapping as indented JSON that <see cref="ReadMapping"/> reads back to an equal one.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(DisciplineMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return JsonSerializer.Serialize(mapping.ToDraft(), CatalogueJson.Default.MappingDraft);
    }
}
