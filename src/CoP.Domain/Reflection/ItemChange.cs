namespace CoP.Domain.Reflection;

/// <summary>One item in two reports.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Item">The item.</param>
/// <param name="Earlier">The earlier report on it; <see langword="null"/> where the earlier catalogue had no such item.</param>
/// <param name="Later">The later report on it; <see langword="null"/> where the later catalogue has no such item.</param>
/// <param name="IsOneScale">Whether members rated on the same scale both times.</param>
public sealed record ItemChange(ItemId Item, ItemReport? Earlier, ItemReport? Later, bool IsOneScale)
{
    /// <summary>How much higher the later mean rating is; <see langword="null"/> where a mean is undefined or not shown, or the scales differ.</summary>
    public double? MeanChange => IsOneScale ? Later?.Answers?.Mean - Earlier?.Answers?.Mean : null;

    /// <summary>Whether the evidence bears on it otherwise than before; <see langword="null"/> where nobody looked at one of the two times.</summary>
    public bool? HasTurned => Earlier is { Bearing: not EvidenceBearing.NobodyLooked and var before } && Later is { Bearing: not EvidenceBearing.NobodyLooked and var now }
        ? before != now
        : null;
}
