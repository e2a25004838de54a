namespace CoP.Domain.Evidence.Junctures;

/// <summary>Wire names of <see cref="JunctureKind"/>.</summary>
public static class JunctureKinds
{
    /// <summary>The name of a kind in every written form: kebab-case, stable for ever. Pure.</summary>
    /// <param name="kind">A declared kind.</param>
    /// <returns>For example <c>leadership-transfer</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a declared value.</exception>
    public static string WireName(this JunctureKind kind) => kind switch
    {
        JunctureKind.Formation => "formation",
        JunctureKind.LeadershipTransfer => "leadership-transfer",
        JunctureKind.Rotation => "rotation",
        JunctureKind.LeadersSilent => "leaders-silent",
        JunctureKind.Decline => "decline",
        JunctureKind.Revival => "revival",
        JunctureKind.DistributionShift => "distribution-shift",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a declared kind of juncture."),
    };
}
