using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Sponsorship;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>An office, one member for the community, one room for ten days, one demand or one goal; now and at every deadline.</summary>
internal static class SponsorshipAlphabet
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly Actor Office = Actor.Office(new("head"));

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<SponsorshipState> stream, DateTimeOffset at)
    {
        var (state, room) = (stream.State, new ResourceTerms(ResourceKind.Room, "kitchen", at, at.AddDays(10)));
        yield return new OfferSponsorship(Office, new(0.5, [room], NoticeDays: 0), Ben, at);
        yield return new RetractOffer(Office, at);
        yield return new AcceptSponsorship(Ada, at);
        yield return new AcceptSponsorship(Ben, at);
        yield return new DeclineSponsorship("no", Ada, at);
        yield return new GiveNotice(at.AddDays(1), "cuts", Office, at);
        yield return new RescindNotice(Ben, at);
        yield return new EndSponsorship("alone", Ada, at);
        foreach (var command in OnRecord(state, at))
        {
            yield return command;
        }

        if (state.Grants.Count < 2 && state.Status == SponsorshipStatus.Suspended)
        {
            yield return new GrantResource(room, Office, at);
        }

        foreach (var due in Deadlines(state).Where(d => d > at).SelectMany(d => SponsorshipDecider.Due(state, d)))
        {
            yield return due;
        }
    }

    private static IEnumerable<DomainCommand> OnRecord(SponsorshipState state, DateTimeOffset at)
    {
        if (state.Demands.IsEmpty && state.Goals.IsEmpty)
        {
            yield return new DemandDeliverable("a handbook", Office, at);
        }

        if (state.Demands.IsEmpty && state.Goals.IsEmpty && state.Status != SponsorshipStatus.OnNotice)
        {
            yield return new ProposeGoal("to know more", Ben, at);
        }

        yield return new TakeUpDemand(1, Ada, at);
        yield return new AnswerDemand(1, DemandAnswer.Declined, "no", Ada, at);
        yield return new AnswerDemand(1, DemandAnswer.Negotiated, "a story", Ada, at);
        yield return new DropDemand(1, Office, at);
        yield return new AdoptGoal(1, Ada, at);
        yield return new DropGoal(1, Ada, at);
    }

    private static IEnumerable<DateTimeOffset> Deadlines(SponsorshipState state) =>
        state.Grants.Select(g => g.Terms.Until).Append(state.StopsAt).OfType<DateTimeOffset>();
}
