namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>
/// Code hosts that act as committer when somebody merges on their pages. They are never persons, whatever the bot rule says, since
/// they would become the greatest integrators of every history.
/// </summary>
internal static class WebHost
{
    public static bool Is(string name, string address) =>
        string.Equals(address, "noreply@github.com", StringComparison.OrdinalIgnoreCase)
        || (string.Equals(name, "GitHub", StringComparison.OrdinalIgnoreCase) && address.StartsWith("noreply@", StringComparison.OrdinalIgnoreCase));
}
