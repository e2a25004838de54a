namespace CoP.Domain.Participation;

/// <summary>What participation needs to know of the rest of the community.</summary>
public interface IJoiningRules
{
    /// <summary>The configurable rules in force.</summary>
    ParticipationPolicy Policy { get; }

    /// <summary>Says whether members of a level may confer legitimacy on newcomers, as the charter has it.</summary>
    /// <param name="level">The level.</param>
    /// <returns>Whether they may.</returns>
    bool MayConfer(Level level);
}
