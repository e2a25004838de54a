using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.LifeCycles;

/// <summary>A community in which nobody comes or goes; the first members steer.</summary>
internal sealed record Steering(MemberId[] Steerers, MemberId[] Others) : ISteering
{
    public bool MaySteer(Actor actor) => actor.TryGetMember(out var member) && Steerers.Contains(member);

    public IEnumerable<MemberId> Everyone() => Steerers.Concat(Others);
}
