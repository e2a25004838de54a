namespace CoP.Domain.Charters;

/// <summary>Who may be in a space: a living community designs both kinds (Wenger, McDermott and Snyder 2002).</summary>
public enum SpaceAccess
{
    /// <summary>Open to everybody, members or not; written <c>public</c>.</summary>
    Public,

    /// <summary>For members only; written <c>private</c>.</summary>
    Private,
}
