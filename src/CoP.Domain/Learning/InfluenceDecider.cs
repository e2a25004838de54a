using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.Validation;

namespace CoP.Domain.Learning;

/// <summary>The rules of areas of influence: the person alone says what they believe and tests the boundary, peers encourage, whoever may steer grants.</summary>
/// <remarks>
/// Only a test moves the tested boundary, only the person the perceived one, only another's word the granted one; none of the three moves another. Pure and thread-safe. There
/// are no deadlines: nobody has to test anything.
/// </remarks>
public static partial class InfluenceDecider
{
    /// <summary>Areas of influence as a kind of activity; the stream bears the person's id: <c>&lt;community&gt;/influence/&lt;person&gt;</c>.</summary>
    public static StreamKind<InfluenceCommand, InfluenceEvent, InfluenceArea> Streams { get; } = new(
        "influence",
        InfluenceArea.Empty,
        LearningFormat.Influence,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            Machines = [BoundaryTestMachine.Definition],
        });

    internal static Decision<InfluenceEvent> Decide(InfluenceArea area, InfluenceCommand command, StreamSight sight)
    {
        Declared(command);
        return Objection(area.Of(command.Matter), command, sight) is { } no
            ? Decisions.Refuse<InfluenceEvent>(no)
            : Decisions.Accept(command, Fact(area.Of(command.Matter), command));
    }

    private static InfluenceRefusal? Objection(MatterStanding matter, InfluenceCommand command, StreamSight sight) => command switch
    {
        Encourage c => WhoEncourages(c, sight) ?? Unfit("the encouragement", c.Words),
        GrantMatter c => WhoGrants(c, sight) ?? Grantable(matter, c, sight),
        WithdrawGrant c => WhoGrants(c, sight) ?? (matter.Grant is null ? new InfluenceRefusal.NotGranted(c.Matter) : Unfit("the reason", c.Reason)),
        _ when !IsPerson(command.By, sight) => new InfluenceRefusal.NotOnesOwn(sight.Id.Name, command.By),
        Perceive c => matter.Belief == c.Belief ? new InfluenceRefusal.BelievedAlready(c.Matter, c.Belief, matter.BelievedSince!.Value) : null,
        RecordConcern or PlanTest when matter.Belief is null => new InfluenceRefusal.NotPerceived(command.Matter),
        RecordConcern c => (InfluenceRefusal?)Unfit("the concern", c.Text)
            ?? (matter.Untested.Any(k => k.Kind == c.Kind && k.Text == c.Text) ? new InfluenceRefusal.ConcernKnown(c.Matter, c.Kind) : null),
        PlanTest c => matter.Planned is { } planned ? new InfluenceRefusal.TestPlanned(c.Matter, planned.Since) : Unfit("the way of testing", c.How),
        _ when matter.Planned is null => new InfluenceRefusal.NoTestPlanned(command.Matter),
        ReportTest c => BoundaryTest.IsPossible(matter.Planned.Expected, c.Outcome)
            ? Unfit("what happened", c.WhatHappened)
            : new InfluenceRefusal.OutcomeUnfit(c.Matter, matter.Planned.Expected, c.Outcome),
        CallOffTest => null,
        _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
    };

    private static InfluenceEvent Fact(MatterStanding matter, InfluenceCommand command) => command switch
    {
        Encourage c => new EncouragementGiven(c.Matter, c.Words),
        GrantMatter c => new MatterGranted(c.Matter, c.Terms),
        WithdrawGrant c => new GrantWithdrawn(c.Matter, c.Reason),
        Perceive c => new MatterPerceived(c.Matter, c.Belief),
        RecordConcern c => new ConcernRecorded(c.Matter, c.Kind, c.Text),
        PlanTest c => new BoundaryTestPlanned(c.Matter, matter.Belief!.Value, c.How),
        ReportTest c => new BoundaryTested(c.Matter, matter.Planned!.Expected, c.Outcome, c.WhatHappened),
        _ => new BoundaryTestCalledOff(command.Matter),
    };

    private static InfluenceRefusal? WhoEncourages(Encourage command, StreamSight sight) =>
        !command.By.IsMember ? new InfluenceRefusal.PeerNeeded(command.By)
        : IsPerson(command.By, sight) ? new InfluenceRefusal.NotForOneself(sight.Id.Name)
        : Absent(sight);

    private static InfluenceRefusal? WhoGrants(InfluenceCommand command, StreamSight sight) =>
        IsPerson(command.By, sight) ? new InfluenceRefusal.NotForOneself(sight.Id.Name)
        : !command.By.IsOffice && !sight.MaySteer(command.By) ? new InfluenceRefusal.MayNotGrant(command.By)
        : null;

    private static InfluenceRefusal? Grantable(MatterStanding matter, GrantMatter command, StreamSight sight) =>
        matter.Grant is { } grant ? new InfluenceRefusal.GrantedAlready(command.Matter, grant.By)
        : (InfluenceRefusal?)Absent(sight) ?? (command.Terms is { } terms ? Unfit("the terms", terms) : null);

    private static InfluenceRefusal.PersonNotPresent? Absent(StreamSight sight) =>
        sight.IsPresent(new(sight.Id.Name)) ? null : new(sight.Id.Name);

    private static bool IsPerson(Actor actor, StreamSight sight) => actor.IsMember && actor.Name.Value == sight.Id.Name;

    private static InfluenceRefusal.TextUnfit? Unfit(string what, string? text) =>
        TextProblem.OfText(text) is { } problem ? new(what, problem.Message) : null;

    private static void Declared(InfluenceCommand command)
    {
        if (command.Matter == default)
        {
            throw new ArgumentException("The command names no matter.", nameof(command));
        }

        if ((command is Perceive { Belief: var belief } && !Enum.IsDefined(belief))
            || (command is RecordConcern { Kind: var kind } && !Enum.IsDefined(kind))
            || (command is ReportTest { Outcome: var outcome } && !Enum.IsDefined(outcome)))
        {
            throw new ArgumentException("The command names a belief, a kind or an outcome that is not declared.", nameof(command));
        }
    }
}
