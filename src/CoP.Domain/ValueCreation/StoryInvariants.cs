namespace CoP.Domain.ValueCreation;

/// <summary>What holds of every value-creation story that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class StoryInvariants
{
    /// <summary>Lists the broken invariants. Pure.</summary>
    /// <param name="story">The story.</param>
    /// <returns>One sentence for each; empty for every story that a decider led to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="story"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(ValueStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return Of(story);
    }

    private static IEnumerable<string> Of(ValueStory story)
    {
        if (story.Text is null && story != ValueStory.Empty)
        {
            yield return "what is not written is neither told, confirmed nor taken back";
        }

        if (story.Text is { } text && !StoryText.Validate(text.ToDraft()).IsValid)
        {
            yield return "the words are no story";
        }

        if ((story.Text is null) != (story.Writer is null) || (story.Teller is null) != (story.ToldIn is null))
        {
            yield return "a story has a writer; a telling has a teller and a place";
        }

        if (story.Text is { } told && story.Teller is { } teller && teller != story.Writer && teller != told.Person)
        {
            yield return $"{teller} told it, who neither wrote nor lived it";
        }

        if (story.ConfirmedBy is { } by && (story.Teller is null || by == story.Teller || (story.Teller != story.Text?.Person && by != story.Text?.Person)))
        {
            yield return $"{by} confirmed what was not told, what they told, or what another lived";
        }
    }
}
