namespace CoP.Domain.Landscapes;

/// <summary>How eager transformative networking is: few links that matter, or many.</summary>
/// <remarks>All defaults are project-authored; the idea of linking those who are already at similar initiatives with the least governance is Wirth's (2009). Immutable, value-equal, thread-safe.</remarks>
public sealed record NetworkingThresholds
{
    /// <summary>How many topics two people share at least. Default 1; 1 or more.</summary>
    public int SharedTopics { get; init => field = AtLeastOne(value); } = 1;

    /// <summary>A topic of more people than this tells nothing and links nobody. Default 50; 1 or more. It bounds the work: pairs are looked at within a topic.</summary>
    public int MostPeoplePerTopic { get; init => field = AtLeastOne(value); } = 50;

    /// <summary>How many links at most are suggested to one person, the strongest first. Default 5; 1 or more.</summary>
    public int MostLinksPerPerson { get; init => field = AtLeastOne(value); } = 5;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
