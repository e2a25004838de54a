using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Trajectories;

/// <summary>A circle that ada founded on day 0; days are counted from there.</summary>
internal sealed class Circle
{
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Cyd = new("cyd");

    private CommunityLog log = CommunityLog.Found(
        new("circle"), new("Circle", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]), [Ada], Ada, Day(0));

    public Chronicle Chronicle => Chronicle.Of(log.Events);

    public CommunityLog Log => log;

    public static DateTimeOffset Day(int day) => new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero).AddDays(day);

    public Circle Do(params ReadOnlySpan<DomainCommand> commands)
    {
        foreach (var command in commands)
        {
            log = log.Do(command).OrThrow();
        }

        return this;
    }
}
