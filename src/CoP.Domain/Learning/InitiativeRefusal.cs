using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;
using CoP.Domain.Validation;

namespace CoP.Domain.Learning;

/// <summary>Why something cannot happen to a change initiative.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record InitiativeRefusal : Refusal
{
    /// <summary>It has not come that far, or it is over.</summary>
    /// <param name="Asked">What was asked, in kebab case.</param>
    /// <param name="Status">How far it has come.</param>
    public sealed record NotNow(string Asked, InitiativeStatus Status) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.not-now",
            $"the initiative is {StableNames.Of(Status)}, so «{Asked}» is not possible.",
            $"{NextOf(Status)}.",
            ("asked", Asked),
            ("status", StableNames.Of(Status)));

        private static string NextOf(InitiativeStatus status) => status switch
        {
            InitiativeStatus.Blank => "conceive it first",
            InitiativeStatus.Conceived => "begin it first",
            InitiativeStatus.UnderWay => "report it back or abandon it",
            InitiativeStatus.ReportedBack => "conceive another one: this one has come to its end",
            _ => "draw lessons from it, or conceive another one",
        };
    }

    /// <summary>The actor is not the one who may do it.</summary>
    /// <param name="Asked">What was asked, in kebab case.</param>
    /// <param name="By">Who acted.</param>
    /// <param name="Who">Who may.</param>
    public sealed record MayNot(string Asked, Actor By, string Who) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.may-not", $"{By} may not do this: «{Asked}».", $"{Who} does it.", ("asked", Asked), ("by", By), ("who", Who));
    }

    /// <summary>The actor supports it already.</summary>
    /// <param name="By">Who.</param>
    /// <param name="Since">Since when.</param>
    public sealed record SupportedAlready(MemberId By, DateTimeOffset Since) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.supported-already", $"{By} supports it since {Since:yyyy-MM-dd}.", $"check in, or help.", ("by", By), ("since", Since));
    }

    /// <summary>The actor does not support it.</summary>
    /// <param name="By">Who.</param>
    public sealed record NotASupporter(Actor By) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.not-a-supporter", $"{By} does not support it.", $"offer support first.", ("by", By));
    }

    /// <summary>The obstacle cannot be worked on like this.</summary>
    /// <param name="Obstacle">Its number.</param>
    /// <param name="Problem">What is so.</param>
    public sealed record ObstacleUnfit(int Obstacle, string Problem) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.obstacle-unfit",
            $"obstacle {Obstacle} {Problem}.",
            $"name one that stands; help is given where it is asked for.",
            ("obstacle", Obstacle),
            ("problem", Problem));
    }

    /// <summary>The one who should carry it on cannot.</summary>
    /// <param name="To">Who.</param>
    public sealed record NoSuccessor(MemberId To) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.no-successor", $"{To} is no present supporter.", $"{To} offers support first, or another supporter is asked.", ("to", To));
    }

    /// <summary>Somebody is asked already.</summary>
    /// <param name="To">Who.</param>
    public sealed record OfferedAlready(MemberId To) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.offered-already", $"{To} is asked to carry it on.", $"wait for {To}, or take the offer back.", ("to", To));
    }

    /// <summary>Nobody is asked to carry it on.</summary>
    public sealed record NotOffered : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.not-offered", $"nobody is asked to carry it on.", $"offer it to a supporter first.");
    }

    /// <summary>The owner is not gone.</summary>
    /// <param name="Owner">Who.</param>
    public sealed record OwnerIsThere(MemberId Owner) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.owner-is-there",
            $"{Owner} has not left the community for good.",
            $"{Owner} reports back, abandons it or offers it to a supporter; while {Owner} is away, whoever may steer may offer it.",
            ("owner", Owner));
    }

    /// <summary>The place of reporting back is no activity of this community.</summary>
    /// <param name="In">The place that was named.</param>
    /// <param name="Community">The community.</param>
    public sealed record Elsewhere(StreamId In, CommunityId Community) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.elsewhere",
            $"{In} is no other activity of {Community}.",
            $"name an activity of {Community}, such as a session: what was learnt comes back to those who helped.",
            ("in", In),
            ("community", Community));
    }

    /// <summary>The same is said already.</summary>
    /// <param name="What">Obstacle or lesson.</param>
    public sealed record SaidAlready(string What) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.said-already", $"this {What} is on record already, word for word.", $"say something else.", ("what", What));
    }

    /// <summary>A text cannot be read.</summary>
    /// <param name="What">Which text.</param>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record TextUnfit(string What, string Problem) : InitiativeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "initiative.text-unfit",
            $"{What} {Problem}.",
            $"give {What} in 1 to {TextProblem.LongestText} characters.",
            ("what", What),
            ("problem", Problem));
    }
}
