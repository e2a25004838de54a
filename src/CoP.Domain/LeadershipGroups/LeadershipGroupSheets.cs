using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.LeadershipGroups;

/// <summary>Role sheets, one a group; their sources are those of the schemes that use them.</summary>
internal static class LeadershipGroupSheets
{
    public static LeadershipGroup AgendaActivists { get; } = new(
        new("agenda-activists"),
        "Agenda activists",
        LeadershipFunctions.Agenda,
        Heard("push the learning agenda forward"),
        [
            Read("are these the right topics, at the right depth?"),
            Read("what should be taken up next time, and what work is due before?"),
            Read("what training or expertise would help?"),
        ],
        [
            Read("log emerging issues, challenges, learning opportunities and joint activities that could be"),
            Read("collect them from notes, breaks and slips of paper"),
            Read("let everybody set priorities in a vote"),
        ],
        [
            Read("keep a standing learning agenda with a timeline"),
        ],
        [
            Read("strengths and weaknesses of the agenda"),
            Read("a ranked list of topics with activities"),
        ],
        SourceTrust.Excerpt);

    public static LeadershipGroup CommunityKeepers { get; } = new(
        new("community-keepers"),
        "Community keepers",
        LeadershipFunctions.Keeping,
        Heard("weave the social fabric"),
        [
            Read("whose voices are heard, and whose are not?"),
            Read("who is missing, and can newcomers find a way in?"),
            Read("is this one community or several?"),
        ],
        [
            Read("watch who gets to speak, and step in"),
            Read("ask for views in the breaks"),
        ],
        [
            Read("keep a map or list of members and stakeholders"),
            Read("plan for including everybody"),
        ],
        [
            Read("what became clear about the community"),
            Read("whom else to bring to the table"),
        ],
        SourceTrust.Excerpt);

    public static LeadershipGroup PlatformKeepers { get; } = new(
        new("community-keepers"),
        "Community keepers",
        new("platform-keeping"),
        Read("find out how members benefit most from the network and its website"),
        [Read("what of value does the network bring to its members?")],
        [Read("find out views by polls or by talking in the breaks")],
        Outputs: [Read("activities for the year to come, as a recommendation")],
        Trust: SourceTrust.Excerpt);

    public static LeadershipGroup CriticalFriends { get; } = new(
        new("critical-friends"),
        "Critical friends",
        LeadershipFunctions.CriticalFriendship,
        Heard("reflect on the process"),
        During:
        [
            Read("collect feedback"),
            Read("run activities for reflection"),
            Read("have the event redesigned while it runs"),
        ],
        Between: [Read("turn feedback into suggestions for later activities")],
        Outputs: [Hint("recommendations")],
        Trust: SourceTrust.Excerpt);

    public static LeadershipGroup SocialReporters { get; } = new(
        new("social-reporters"),
        "Social reporters",
        LeadershipFunctions.Reporting,
        Heard("build a shared memory"),
        [
            Read("what is worth keeping, and in which form?"),
            Read("how is the work shared, and who edits last?"),
            Read("what must stay private?"),
        ],
        [
            Read("capture notes, photographs, stories and quotations"),
            Read("sum up each day"),
        ],
        [Read("extend the common memory to later events")],
        [Read("the memory, in the shared space each morning")],
        SourceTrust.Excerpt);

    public static LeadershipGroup ExternalMessengers { get; } = new(
        new("external-messengers"),
        "External messengers",
        LeadershipFunctions.Messaging,
        Heard("tell outside audiences"),
        During: [Hint("decide what is worth telling to whom"), Hint("draft messages")],
        Between: [Hint("look after a newsletter or site, and the reputation")],
        Outputs: [Hint("an account for the public")],
        Trust: SourceTrust.Excerpt);

    public static LeadershipGroup ValueDetectives { get; } = new(
        new("value-detectives"),
        "Value detectives",
        LeadershipFunctions.ValueDetection,
        Heard("make visible what value is created"),
        During: [Hint("spot and record claims of value"), Hint("collect stories of how value came about")],
        Between: [Hint("feed evaluation and sponsors")],
        Outputs: [Hint("stories with indicators")],
        Trust: SourceTrust.Excerpt);

    public static LeadershipGroup OrganizationalBrokers { get; } = new(
        new("organizational-brokers"),
        "Organizational brokers",
        LeadershipFunctions.Brokering,
        Heard("link to stakeholders in organisations"),
        During: [Hint("find out what follows for the organisations at home")],
        Between: [Hint("look after sponsors, resources and legitimacy")],
        Outputs: [Hint("requests and reports to sponsors")],
        Trust: SourceTrust.Secondary);

    private static LeadershipGroupNote Read(string text) => new(text, SourceTrust.Excerpt);

    private static LeadershipGroupNote Heard(string text) => new(text, SourceTrust.Secondary);

    private static LeadershipGroupNote Hint(string text) => new(text, SourceTrust.Unchecked);
}
