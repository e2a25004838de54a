using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Reading.People;

namespace CoP.Domain.Evidence.Reading;

/// <summary>Actors of an act log are ids already: nobody is merged, only bots are left out.</summary>
internal sealed class ActorNames(ActTally tally, ReadingOptions options)
{
    public string? PersonOf(int identity)
    {
        var text = tally.Text(identity);
        var address = text.Contains('@', StringComparison.Ordinal) ? text : string.Empty;
        if (options.BotRule.IsBot(text, address))
        {
            return null;
        }

        return options.Pseudonyms ? PersonId.Pseudonym(text) : PersonId.Of(text);
    }
}
