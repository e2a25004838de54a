namespace CoP.Domain.Charters;

/// <summary>What the charter must know of the rest of the community: who is there, and whose consent counts.</summary>
/// <remarks>Answers are for the moment of the decision; two calls within one decision give the same answer.</remarks>
public interface IAssembly
{
    /// <summary>The position that the next event of the community will have.</summary>
    long Position { get; }

    /// <summary>Says whether somebody is a member now and present, not on leave or gone.</summary>
    /// <param name="member">The person.</param>
    /// <returns>Whether the person is.</returns>
    bool IsPresent(MemberId member);

    /// <summary>Says whether somebody is a present member of the body that amends.</summary>
    /// <param name="member">The person.</param>
    /// <param name="rule">The rule that names the body.</param>
    /// <returns>Whether the person is.</returns>
    bool IsInBody(MemberId member, AmendmentRule rule);

    /// <summary>Counts the present members of the body that amends.</summary>
    /// <param name="rule">The rule that names the body.</param>
    /// <returns>How many they are, from 0; as many as <see cref="IsInBody"/> says yes to.</returns>
    int BodySize(AmendmentRule rule);
}
