namespace CoP.Domain.LifeCycles;

/// <summary>What the life cycle must know of the rest of the community: who may steer it, and whom it has.</summary>
/// <remarks>Answers are for the moment of the decision; two calls within one decision give the same answer.</remarks>
public interface ISteering
{
    /// <summary>Says whether an actor may name a stage, close a juncture and end the community: a present core member or a holder of coordination.</summary>
    /// <param name="actor">The actor.</param>
    /// <returns>Whether the actor may.</returns>
    bool MaySteer(Actor actor);

    /// <summary>Lists everybody whom an ending must account for: all members, those on leave too.</summary>
    /// <returns>Each of them once, in any order.</returns>
    IEnumerable<MemberId> Everyone();
}
