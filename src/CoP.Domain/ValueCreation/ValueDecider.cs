using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.ValueCreation;

/// <summary>The rules of claims of value: who has it claims it, others show it, bring it back or see it otherwise.</summary>
/// <remarks>
/// Evidence is wanted and never a hoop: a claim may come back without any, as evaluation that has become a hoop harms learning (Wenger-Trayner 2020, excerpt read). Pure and
/// thread-safe. There are no deadlines.
/// </remarks>
public static partial class ValueDecider
{
    private const string MemberOrOffice = "a present member or an office";

    /// <summary>Claims of value as a kind of activity, one stream each: <c>&lt;community&gt;/value/&lt;name&gt;</c>; with <see cref="ValueFrameworks.All"/>.</summary>
    public static StreamKind<ValueCommand, ValueEvent, ValueClaim> Streams { get; } = Over(ValueFrameworks.All);

    /// <summary>Makes the kind with frameworks of the caller's. Pure.</summary>
    /// <param name="frameworks">The frameworks in whose cycles value may be claimed, each name once.</param>
    /// <returns>The kind; events that it writes are read by any other.</returns>
    public static StreamKind<ValueCommand, ValueEvent, ValueClaim> Over(ValueList<ValueFramework> frameworks) => new(
        "value",
        ValueClaim.Empty,
        ValueCreationFormat.Values,
        new()
        {
            Decide = (s, c, sight) => Decide(s, c, sight, frameworks),
            Evolve = Evolve,
            Steps = Steps,
            IsTerminal = s => s.Status == ValueClaimStatus.Withdrawn,
            Machines = [ValueClaimMachine.Definition],
        });

    internal static Decision<ValueEvent> Decide(ValueClaim state, ValueCommand command, StreamSight sight, ValueList<ValueFramework> frameworks)
    {
        Declared(command);
        return (Untimely(state, command) ? new ValueRefusal.NotNow(command.Trigger, state.Status) : Objection(state, command, sight, frameworks)) is { } no
            ? Decisions.Refuse<ValueEvent>(no)
            : Decisions.Accept(command, Fact(command));
    }

    private static bool Untimely(ValueClaim state, ValueCommand command) => command switch
    {
        ClaimValue => state.Status != ValueClaimStatus.Unclaimed,
        SettleDispute => state.Status != ValueClaimStatus.Disputed,
        _ when state.Status is ValueClaimStatus.Unclaimed or ValueClaimStatus.Withdrawn => true,
        GiveEvidence or WithdrawClaim => false,
        _ => state.Status == ValueClaimStatus.Disputed,
    };

    private static ValueRefusal? Objection(ValueClaim state, ValueCommand command, StreamSight sight, ValueList<ValueFramework> frameworks) => command switch
    {
        ClaimValue or GiveEvidence when command.By == Actor.Deadline => MayNot(command, MemberOrOffice),
        ClaimValue c => OfCycle(c.Content, frameworks) ?? OfLinks(c.Content, sight)
            ?? ValueRefusal.TextUnfit.OfText("the statement", c.Content.Statement) ?? ValueRefusal.TextUnfit.OfName("for whom", c.Content.ForWhom),
        GiveEvidence c => (ValueRefusal?)ValueRefusal.TextUnfit.OfText("the evidence", c.Text)
            ?? (state.Evidence.Any(e => e.Kind == c.Kind && e.Text == c.Text) ? new ValueRefusal.EvidenceKnown(c.Kind) : null),
        BringBack c => OfReturn(state, c, sight),
        DisputeClaim c => !c.By.IsMember || c.By == state.Claimant ? MayNot(c, "a present member other than the claimant") : ValueRefusal.TextUnfit.OfText("the reason", c.Reason),
        SettleDispute c => MaySettle(state, c.By, sight) ? ValueRefusal.TextUnfit.OfText("the settlement", c.How)
            : MayNot(c, $"{state.Dispute!.By}, who disputes it, or while absent a member other than the claimant who may steer,"),
        WithdrawClaim c => c.By == state.Claimant || (c.By.TryGetMember(out var by) && by == state.Content!.Whose)
            ? ValueRefusal.TextUnfit.OfText("the reason", c.Reason)
            : MayNot(c, "the claimant or the person whose experience it is"),
        _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
    };

    private static ValueEvent Fact(ValueCommand command) => command switch
    {
        ClaimValue c => new ValueClaimed(c.Content),
        GiveEvidence c => new EvidenceGiven(c.Kind, c.Text),
        BringBack c => new ValueBroughtBack(c.Into, c.How),
        DisputeClaim c => new ClaimDisputed(c.Reason),
        SettleDispute c => new DisputeSettled(c.How),
        _ => new ClaimWithdrawn(((WithdrawClaim)command).Reason),
    };

    private static ValueRefusal? OfCycle(ValueContent content, ValueList<ValueFramework> frameworks) =>
        frameworks.FirstOrDefault(f => f.Name == content.Framework) is not { } framework
            ? new ValueRefusal.FrameworkUnknown(content.Framework, frameworks.Select(f => f.Name).ToValueList())
        : framework.Find(content.Cycle) is not { } cycle
            ? new ValueRefusal.CycleUnknown(framework.Name, content.Cycle, framework.Cycles.Select(c => c.Id).ToValueList())
        : content.Capital is { } capital && !cycle.Capitals.Contains(capital) ? new ValueRefusal.CapitalUnfit(cycle.Id, capital)
        : null;

    private static ValueRefusal? OfLinks(ValueContent content, StreamSight sight) =>
        content.About.Community != sight.Id.Community ? new ValueRefusal.Elsewhere(content.About, sight.Id.Community)
        : content.GrewFrom is { } former && (former.Community != sight.Id.Community || former.Kind != sight.Id.Kind || former == sight.Id) ? new ValueRefusal.FormerUnfit(former)
        : null;

    private static ValueRefusal? OfReturn(ValueClaim state, BringBack command, StreamSight sight) =>
        !command.By.IsMember ? MayNot(command, "a present member")
        : command.Into.Community != sight.Id.Community ? new ValueRefusal.Elsewhere(command.Into, sight.Id.Community)
        : command.Into.Kind.Length == 0 || command.Into == sight.Id ? new ValueRefusal.NoReturn(command.Into, "is no activity that could take it up")
        : command.Into == state.Content!.About ? new ValueRefusal.NoReturn(command.Into, "is what the value came from")
        : state.Returns.Any(r => r.Into == command.Into) ? new ValueRefusal.NoReturn(command.Into, "has it already")
        : ValueRefusal.TextUnfit.OfText("how it comes back", command.How);

    private static bool MaySettle(ValueClaim state, Actor by, StreamSight sight) =>
        by == state.Dispute!.By || (!sight.IsPresent(state.Dispute.By) && by != state.Claimant && sight.MaySteer(by));

    private static ValueRefusal.MayNot MayNot(ValueCommand command, string who) => new(command.Trigger, command.By, who);

    private static void Declared(ValueCommand command)
    {
        if (command is ClaimValue { Content: null }
            || command is GiveEvidence { Kind: var kind } && !Enum.IsDefined(kind)
            || command is ClaimValue { Content.Capital: { } capital } && !Enum.IsDefined(capital)
            || command is ClaimValue { Content: { } content } && (content.About == default || content.Cycle == default || content.Whose == default(MemberId) || content.GrewFrom == default(StreamId))
            || command is BringBack { Into: var into } && into == default)
        {
            throw new ArgumentException("The command has no content, names a kind that is not declared, or an id is missing.", nameof(command));
        }
    }
}
