using CoP.Domain.Communities;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.LeadershipGroups;

/// <summary>A gathering in the settled community: ada, ben, cyd and dũng in two groups, eve outside.</summary>
internal static class LeadershipGroupPlay
{
    public static readonly DateTimeOffset Day = Settled.Day;
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Cyd = new("cyd");
    public static readonly MemberId Dung = new("dũng");
    public static readonly MemberId Eve = new("eve");
    public static readonly LeadershipGroupId Agenda = GroupSchemes.Chapter2013.Groups[0].Id;
    public static readonly LeadershipGroupId Keepers = GroupSchemes.Chapter2013.Groups[1].Id;

    public static StreamLog<LeadershipGroupCommand, LeadershipGroupEvent, LeadershipGroupConvening> Empty { get; } =
        LeadershipGroupDecider.Streams.Begin(Settled.Community.Id, "retreat");

    public static StreamLog<LeadershipGroupCommand, LeadershipGroupEvent, LeadershipGroupConvening> Forming { get; } =
        Empty.Do(Settled.Community, Convening([Ada, Ben, Cyd])).OrThrow();

    public static StreamLog<LeadershipGroupCommand, LeadershipGroupEvent, LeadershipGroupConvening> Working { get; } = Forming.Do(
        Settled.Community,
        new ChooseGroup(Agenda, Ada, Day),
        new ChooseGroup(Keepers, Ben, Day),
        new AssignGroup(Cyd, Keepers, Ada, Day),
        new ChooseGroup(Keepers, Dung, Day),
        new StartGroups(Ada, Day)).OrThrow();

    public static ConveneGroups Convening(params MemberId[] people) =>
        new(GroupSchemes.Chapter2013, LeadershipGroupHorizon.Event, [.. people], Ada, Day);

    public static string? Code(
        StreamLog<LeadershipGroupCommand, LeadershipGroupEvent, LeadershipGroupConvening> log, LeadershipGroupCommand command, Community? community = null) =>
        log.WhyNot(community ?? Settled.Community, command)?.Code["leadership-groups.".Length..];
}
