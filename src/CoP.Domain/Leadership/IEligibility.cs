namespace CoP.Domain.Leadership;

/// <summary>What leadership needs to know of the rest of the community; read only.</summary>
/// <remarks>Every answer belongs to the same instant as the state that is decided on: an implementation is a view of one state, not of a live store.</remarks>
public interface IEligibility
{
    /// <summary>The position that the next event will get; a proposal made of it has it as its id.</summary>
    long Position { get; }

    /// <summary>The rules in force.</summary>
    TransferPolicy Policy { get; }

    /// <summary>Whether somebody is a member who can act now: not on leave, not departed.</summary>
    /// <param name="member">The person.</param>
    /// <returns>Whether they may hold, receive, second, object.</returns>
    bool IsPresent(MemberId member);

    /// <summary>Whether a present member belongs to the core.</summary>
    /// <param name="member">The person.</param>
    /// <returns>Whether they may establish functions and reconcile.</returns>
    bool IsCore(MemberId member);

    /// <summary>The level of participation.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The level; <see langword="null"/> for who is no member.</returns>
    Level? LevelOf(MemberId member);

    /// <summary>Since when they have been at that level.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The instant; <see langword="null"/> where it is not known.</returns>
    DateTimeOffset? LevelSince(MemberId member);

    /// <summary>Who stands in when nobody is responsible for a function.</summary>
    /// <param name="function">The function.</param>
    /// <returns>Candidates, first choice first; who is not present is passed over. May be empty: the vacancy then stays open.</returns>
    IEnumerable<MemberId> InActingOrder(LeadershipFunction function);
}
