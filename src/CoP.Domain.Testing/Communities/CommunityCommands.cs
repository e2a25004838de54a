using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Communities;

/// <summary>Generates commands that people might give in a community: mostly sensible there and then, sometimes not.</summary>
/// <remarks>
/// What is open is acted on by those whom it concerns more often than not, and deadlines are let pass, so that histories reach deep into every
/// machine. The same seed gives the same commands.
/// </remarks>
public static class CommunityCommands
{
    /// <summary>The people of the generated communities.</summary>
    public static IReadOnlyList<MemberId> People { get; } = [new("ada"), new("ben"), new("cyd"), new("dũng"), new("eve")];

    /// <summary>Generates the next command.</summary>
    /// <param name="community">The community.</param>
    /// <returns>A generator; shrinking is the history's affair.</returns>
    public static Gen<DomainCommand> Next(Community community)
    {
        ArgumentNullException.ThrowIfNull(community);
        return Gen.Choose(0, int.MaxValue).Select(seed => Drawn(community, new Dice((ulong)seed)));
    }

    /// <summary>Simpler commands to try in the place of one, while shrinking.</summary>
    /// <param name="command">The command.</param>
    /// <returns>None: commands are small, and histories shrink by losing commands.</returns>
    public static IEnumerable<DomainCommand> Simpler(DomainCommand command) => [];

    private static DomainCommand Drawn(Community community, Dice dice)
    {
        var at = Clock.Later(community.Status == CommunityStatus.Unfounded ? Beginnings.Day : community.Now, dice);
        if (community.Status == CommunityStatus.Unfounded)
        {
            return Beginnings.Founding(dice);
        }

        if (community.Due(at) is [var due, ..] && dice.Percent(35))
        {
            return due;
        }

        return dice.Weighted<Func<Community, Dice, DateTimeOffset, DomainCommand>>(
            (40, ParticipationDraw.Next),
            (40, LeadershipDraw.Next),
            (12, CharterDraw.Next),
            (16, LifeCycleDraw.Next),
            (1, Beginnings.Again))(community, dice, at);
    }
}
