using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;
using CoP.Domain.Validation;

namespace CoP.Domain.ValueCreation;

/// <summary>Why something cannot happen to a claim of value.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record ValueRefusal : Refusal
{
    /// <summary>The claim does not stand so that this could happen.</summary>
    /// <param name="Asked">What was asked, in kebab case.</param>
    /// <param name="Status">How the claim stands.</param>
    public sealed record NotNow(string Asked, ValueClaimStatus Status) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.not-now",
            $"the claim is {StableNames.Of(Status)}, so «{Asked}» is not possible.",
            $"{NextOf(Status)}.",
            ("asked", Asked),
            ("status", StableNames.Of(Status)));

        private static string NextOf(ValueClaimStatus status) => status switch
        {
            ValueClaimStatus.Unclaimed => "claim it first",
            ValueClaimStatus.Disputed => "settle the dispute first; evidence may be given",
            ValueClaimStatus.Withdrawn => "make another claim in a stream of its own",
            _ => "it is claimed and nobody disputes it: make another claim in a stream of its own",
        };
    }

    /// <summary>The actor is not the one who may do it.</summary>
    /// <param name="Asked">What was asked, in kebab case.</param>
    /// <param name="By">Who acted.</param>
    /// <param name="Who">Who may.</param>
    public sealed record MayNot(string Asked, Actor By, string Who) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.may-not", $"{By} may not do this: «{Asked}».", $"{Who} does it.", ("asked", Asked), ("by", By), ("who", Who));
    }

    /// <summary>No framework of that name is known.</summary>
    /// <param name="Framework">The name that was given.</param>
    /// <param name="Known">The names that are known.</param>
    public sealed record FrameworkUnknown(string Framework, ValueList<string> Known) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.framework-unknown",
            $"no framework is called «{Framework}».",
            $"name one of {string.Join(", ", Known)}.",
            ("framework", Framework),
            ("known", string.Join(", ", Known)));
    }

    /// <summary>The framework has no such cycle.</summary>
    /// <param name="Framework">The framework.</param>
    /// <param name="Cycle">The cycle that was given.</param>
    /// <param name="Known">The cycles that it has.</param>
    public sealed record CycleUnknown(string Framework, CycleId Cycle, ValueList<CycleId> Known) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.cycle-unknown",
            $"{Framework} has no cycle «{Cycle}».",
            $"name one of {string.Join(", ", Known)}.",
            ("framework", Framework),
            ("cycle", Cycle),
            ("known", string.Join(", ", Known)));
    }

    /// <summary>Value of that cycle does not consist of capitals.</summary>
    /// <param name="Cycle">The cycle.</param>
    /// <param name="Capital">The capital that was given.</param>
    public sealed record CapitalUnfit(CycleId Cycle, KnowledgeCapital Capital) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.capital-unfit",
            $"value of the cycle {Cycle} is not divided into capitals, so it cannot be {StableNames.Of(Capital)}.",
            $"leave the capital out, or claim potential value of 2011.",
            ("cycle", Cycle),
            ("capital", StableNames.Of(Capital)));
    }

    /// <summary>What the value came from, or came back into, is not of this community.</summary>
    /// <param name="Place">What was named.</param>
    /// <param name="Community">The community.</param>
    public sealed record Elsewhere(StreamId Place, CommunityId Community) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.elsewhere",
            $"{Place} does not belong to {Community}.",
            $"name an activity of {Community}; what goes to another community is a flow and no return.",
            ("place", Place),
            ("community", Community));
    }

    /// <summary>The former claim is none of this community, or is this claim itself.</summary>
    /// <param name="GrewFrom">What was named.</param>
    public sealed record FormerUnfit(StreamId GrewFrom) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.former-unfit",
            $"{GrewFrom} is no other claim of value of this community.",
            $"name the stream of another claim, or leave it out.",
            ("grewFrom", GrewFrom));
    }

    /// <summary>The value cannot come back there.</summary>
    /// <param name="Into">What was named.</param>
    /// <param name="Problem">What is so.</param>
    public sealed record NoReturn(StreamId Into, string Problem) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.no-return", $"{Into} {Problem}.", $"name a later activity of the community.", ("into", Into), ("problem", Problem));
    }

    /// <summary>The same evidence is given already.</summary>
    /// <param name="Kind">Which kind.</param>
    public sealed record EvidenceKnown(EvidenceKind Kind) : ValueRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.evidence-known", $"this {StableNames.Of(Kind)} data is given already, word for word.", $"give other evidence.", ("kind", StableNames.Of(Kind)));
    }

    /// <summary>A text cannot be read.</summary>
    /// <param name="What">Which text.</param>
    /// <param name="Problem">What is wrong with it.</param>
    /// <param name="Longest">How many characters it may have.</param>
    public sealed record TextUnfit(string What, string Problem, int Longest) : ValueRefusal
    {
        internal static TextUnfit? OfText(string what, string? text) =>
            TextProblem.OfText(text) is { } problem ? new(what, problem.Message, TextProblem.LongestText) : null;

        internal static TextUnfit? OfName(string what, string? name) =>
            TextProblem.OfName(name) is { } problem ? new(what, problem.Message, TextProblem.LongestName) : null;

        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "value.text-unfit", $"{What} {Problem}.", $"give {What} in 1 to {Longest} characters.", ("what", What), ("problem", Problem), ("longest", Longest));
    }
}
