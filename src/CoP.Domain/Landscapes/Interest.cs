using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>What somebody wants to be found for across communities.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="In">The community where they voiced it.</param>
/// <param name="Topics">The topics, each once (case does not count); never empty.</param>
/// <param name="Initiative">The initiative that it is about; <see langword="null"/> where it is about none.</param>
public sealed record Interest(CommunityId In, ValueList<string> Topics, StreamId? Initiative)
{
    internal bool Has(string topic) => Topics.Contains(topic, StringComparer.OrdinalIgnoreCase);
}
