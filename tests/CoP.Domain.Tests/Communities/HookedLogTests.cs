using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Communities;

public sealed class HookedLogTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

    private static readonly CommunityLog Log = CommunityLog
        .Found(new("hooked"), new Charter("Hooked", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]), [Ada], Ada, Day)
        .With(CommunityDecider.Hooks("tests").Before<Retire>((_, _) => new Veto("not-yet")));

    [Fact]
    public void Questions_OfALogWithHooks_AskTheHooks()
    {
        var retire = new Retire(Ada, Day);

        Assert.False(Log.CanDo(retire));
        Assert.Equal("x-tests.not-yet", Log.WhyNot(retire)?.Code);
        Assert.Equal("x-tests.not-yet", Assert.Single(Log.AvailableMoves(Ada, Day), m => m.Command is Retire).Refusal?.Code);
        Assert.True(Log.Community.CanDo(retire));
    }
}
