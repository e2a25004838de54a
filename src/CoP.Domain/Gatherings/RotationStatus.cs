namespace CoP.Domain.Gatherings;

/// <summary>Whether somebody is named to facilitate next.</summary>
public enum RotationStatus
{
    /// <summary>Nobody is named; the line waits for the next session.</summary>
    Waiting,

    /// <summary>Somebody is named for a session and has not had the turn yet.</summary>
    Named,
}
