using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Sponsorship;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.Sponsorship;

/// <summary>The head of a department sponsors the settled community; ben speaks for the office, ada for the community.</summary>
internal static class SponsorPlay
{
    public static readonly DateTimeOffset Day = Settled.Day;
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Eve = new("eve");
    public static readonly Actor Head = Actor.Office(new("head"));
    public static readonly ResourceTerms Room = new(ResourceKind.Room, "the kitchen", Day, Day.AddDays(60));
    public static readonly ResourceTerms Hours = new(ResourceKind.Time, "to take part", Day, null, new(4, RhythmUnit.Weeks, [Ada, Eve]));
    public static readonly SponsorshipTerms Terms = new(0.25, [Room, Hours], Rhythm.EveryTwoWeeks);

    public static StreamLog<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Empty { get; } = SponsorshipDecider.Streams.Begin(Settled.Community.Id, "department");

    public static StreamLog<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Proposed { get; } =
        Empty.Do(Settled.Community, new OfferSponsorship(Head, Terms, Ben, Day)).OrThrow();

    public static StreamLog<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Active { get; } =
        Proposed.Do(Settled.Community, new AcceptSponsorship(Ada, Day)).OrThrow();

    public static string? Code(
        StreamLog<SponsorshipCommand, SponsorshipEvent, SponsorshipState> log, SponsorshipCommand command, Community? community = null) =>
        log.WhyNot(community ?? Settled.Community, command)?.Code["sponsorship.".Length..];
}
