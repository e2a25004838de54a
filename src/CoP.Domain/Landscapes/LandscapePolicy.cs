namespace CoP.Domain.Landscapes;

/// <summary>The few rules of a landscape that are numbers. Everything else is the communities' own.</summary>
/// <remarks>Defaults are project-authored. Written into the event that opens the landscape. Immutable, value-equal, thread-safe.</remarks>
public sealed record LandscapePolicy
{
    /// <summary>How many levels above the entry level a broker stands at least, on each side. Default 1; 0 or more, 0 asks for membership only, and the top level always suffices.</summary>
    public int BrokerSteps { get; init => field = AtLeast(value, 0); } = 1;

    /// <summary>In how many communities a person is recognised at least before a role is one across. Default 2; 2 or more.</summary>
    public int Worlds { get; init => field = AtLeast(value, 2); } = 2;

    private static int AtLeast(int value, int least)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }
}
