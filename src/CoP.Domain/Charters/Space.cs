namespace CoP.Domain.Charters;

/// <summary>A place where the community meets, such as a mailing list or a room.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">What members call it: one line of 1 to 200 characters, once in a charter (case does not count).</param>
/// <param name="Access">Who may be there.</param>
/// <param name="Mode">How people meet there.</param>
public sealed record Space(string Name, SpaceAccess Access, SpaceMode Mode);
