using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Communities;

/// <summary>Who belongs and by whose word, told by a model that knows nothing of the library but its events.</summary>
public sealed class LegitimacyProperties(ITestOutputHelper output)
{
    [Fact]
    [Trait("Statement", "5")]
    public void EveryJoining_NamesAConferrerWhoWasPresentThen()
    {
        var joinings = 0;
        Runs.ForAll(log =>
        {
            var naive = new Naive();
            foreach (var e in log.Events.Select(e => e.Event).OfType<ParticipationEvent>())
            {
                joinings += naive.Tell(e) ? 1 : 0;
            }

            Assert.Equal(naive.Present.Order(), log.Community.Participation.People.Where(p => p.Value.IsPresent).Select(p => p.Key).Order());
        });
        output.WriteLine($"{joinings} joinings by invitation or welcome");
        Assert.True(joinings > Budget.Of(100));
    }

    private sealed class Naive
    {
        private readonly Dictionary<MemberId, MemberId> invitedBy = [];

        public HashSet<MemberId> Present { get; } = [];

        /// <summary>Takes an event in; says whether it was a joining behind the founding.</summary>
        public bool Tell(ParticipationEvent e)
        {
            switch (e)
            {
                case FounderJoined f:
                    Assert.Equal(new Warrant.Founding(), f.Warrant);
                    return !Present.Add(f.Member);
                case MemberInvited i:
                    invitedBy[i.Member] = Conferrer(i, i.Warrant);
                    return false;
                case InvitationAccepted a:
                    Assert.Equal(new Warrant.Conferred(invitedBy[a.Member]), a.Warrant);
                    Assert.Equal((Actor)a.Member, a.By);
                    return Present.Add(a.Member);
                case MemberWelcomed w:
                    Conferrer(w, w.Warrant);
                    return Present.Add(w.Member);
                case MemberReturned:
                    return !Present.Add(e.Member);
                case LeaveTaken or MemberMarkedInactive or MemberRetired or MemberDeparted or MemberRemoved:
                    Present.Remove(e.Member);
                    return false;
                default:
                    return false;
            }
        }

        private MemberId Conferrer(ParticipationEvent e, Warrant warrant)
        {
            var by = Assert.IsType<Warrant.Conferred>(warrant).By;
            Assert.Contains(by, Present);
            Assert.NotEqual(e.Member, by);
            Assert.Equal((Actor)by, e.By);
            return by;
        }
    }
}
