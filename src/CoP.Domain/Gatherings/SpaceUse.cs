using CoP.Domain.Charters;

namespace CoP.Domain.Gatherings;

/// <summary>In which kinds of space a community met.</summary>
/// <remarks>As the spaces were when the sessions were planned. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Sessions">How many sessions were held.</param>
/// <param name="Public">How many of them in a public space; the rest in private ones.</param>
/// <param name="Online">How many online.</param>
/// <param name="InPerson">How many in person.</param>
/// <param name="Hybrid">How many as a mixture of both.</param>
public sealed record SpaceUse(int Sessions, int Public, int Online, int InPerson, int Hybrid)
{
    /// <summary>The part in public spaces, from 0 to 1; <see langword="null"/> when no session was held.</summary>
    public double? PublicShare => Share(Public);

    /// <summary>The part in private spaces; <see langword="null"/> when no session was held.</summary>
    public double? PrivateShare => Share(Sessions - Public);

    /// <summary>Measures the spaces of sessions. Pure.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <returns>The counts.</returns>
    public static SpaceUse Of(SessionHistory sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        var spaces = sessions.Held.Select(h => h.Space).ToList();
        return new(
            spaces.Count,
            spaces.Count(s => s.Access == SpaceAccess.Public),
            spaces.Count(s => s.Mode == SpaceMode.Online),
            spaces.Count(s => s.Mode == SpaceMode.InPerson),
            spaces.Count(s => s.Mode == SpaceMode.Hybrid));
    }

    /// <summary>The part of the sessions in one mode. Pure.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>A share from 0 to 1; <see langword="null"/> when no session was held.</returns>
    public double? ShareOf(SpaceMode mode) => Share(mode switch
    {
        SpaceMode.Online => Online,
        SpaceMode.InPerson => InPerson,
        _ => Hybrid,
    });

    private double? Share(int count) => Sessions == 0 ? null : (double)count / Sessions;
}
