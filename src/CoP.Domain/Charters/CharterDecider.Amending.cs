using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Charters;

public static partial class CharterDecider
{
    private static Decision<CharterEvent> Propose(CharterState state, Charter current, ProposeAmendment command, IAssembly port)
    {
        ArgumentNullException.ThrowIfNull(command.Change, nameof(command));
        if (PresentMember(command, port) is not { } proposer)
        {
            return Refuse(new CharterRefusal.NotPresent(command.By));
        }

        var report = command.Change.TryApply(current, out var next);
        return WhatSpeaksAgainst(state, current, command.Change, report, next) is { } refusal
            ? Refuse(refusal)
            : Proposed(current, next!, command, proposer, port);
    }

    private static CharterRefusal? WhatSpeaksAgainst(
        CharterState state, Charter current, CharterChange change, ValidationReport report, Charter? next)
    {
        if (change.Parts.IsEmpty)
        {
            return new CharterRefusal.Empty();
        }

        foreach (var open in state.Amendments)
        {
            if (open.Change.Parts.Where(change.Replaces).ToValueList() is { IsEmpty: false } both)
            {
                return new CharterRefusal.Overlapping(open.Id, both);
            }
        }

        return next is null ? new CharterRefusal.Invalid(report)
            : next == current ? new CharterRefusal.ChangesNothing(change.Parts)
            : null;
    }

    private static Decision<CharterEvent> Proposed(Charter current, Charter next, ProposeAmendment command, MemberId proposer, IAssembly port)
    {
        var proposed = new AmendmentProposed(
            new AmendmentId(port.Position),
            command.Change,
            Ethos.Of(next) != Ethos.Of(current),
            current.Amendments.SilenceUntil(command.At));
        return AllConsent(current, [proposer], 1, port)
            ? Decisions.Accept<CharterEvent>(command, proposed, new AmendmentAdopted(proposed.Amendment))
            : Decisions.Accept<CharterEvent>(command, proposed);
    }

    private static Decision<CharterEvent> Consent(Amendment amendment, Charter current, ConsentToAmendment command, IAssembly port)
    {
        if (BodyMember(command, current, port) is not { } member)
        {
            return Refuse(new CharterRefusal.NotInBody(command.By, current.Amendments.Body));
        }

        if (amendment.HasConsented(member))
        {
            return Refuse(new CharterRefusal.AlreadyConsented(amendment.Id, member));
        }

        var consented = new AmendmentConsented(amendment.Id);
        return AllConsent(current, amendment.Aloud.Append(member), amendment.Consents.Count + 2, port)
            ? Decisions.Accept<CharterEvent>(command, consented, new AmendmentAdopted(amendment.Id))
            : Decisions.Accept<CharterEvent>(command, consented);
    }

    private static Decision<CharterEvent> Object(Amendment amendment, Charter current, ObjectToAmendment command, IAssembly port) =>
        BodyMember(command, current, port) is null ? Refuse(new CharterRefusal.NotInBody(command.By, current.Amendments.Body))
        : TextProblem.OfText(command.Reason) is { } problem ? Refuse(new CharterRefusal.ReasonUnfit(problem.Message))
        : Decisions.Accept<CharterEvent>(command, new AmendmentRejected(amendment.Id, command.Reason));

    private static Decision<CharterEvent> Withdraw(Amendment amendment, WithdrawAmendment command, IAssembly port) =>
        PresentMember(command, port) is not { } member ? Refuse(new CharterRefusal.NotPresent(command.By))
        : member != amendment.Proposer ? Refuse(new CharterRefusal.NotProposer(amendment.Id, amendment.Proposer))
        : Decisions.Accept<CharterEvent>(command, new AmendmentWithdrawn(amendment.Id));

    private static Decision<CharterEvent> AfterSilence(CharterState state, AdoptAmendment command, IAssembly port) =>
        state.Find(command.Amendment) is not { } amendment ? Refuse(new CharterRefusal.NotOpen(command.Amendment))
        : command.By != Actor.Deadline && PresentMember(command, port) is null ? Refuse(new CharterRefusal.NotPresent(command.By))
        : command.At < amendment.SilenceUntil ? Refuse(new CharterRefusal.WindowOpen(amendment.Id, amendment.SilenceUntil))
        : Decisions.Accept<CharterEvent>(command, new AmendmentAdopted(amendment.Id));

    private static Decision<CharterEvent> InWindow(
        CharterState state, AmendmentId id, CharterCommand command, Func<Amendment, Decision<CharterEvent>> decide) =>
        state.Find(id) is not { } amendment ? Refuse(new CharterRefusal.NotOpen(id))
        : command.At >= amendment.SilenceUntil ? Refuse(new CharterRefusal.WindowOver(id, amendment.SilenceUntil))
        : decide(amendment);

    // A body without a member consents by silence only: otherwise anybody could amend at once while the core is empty.
    // Who has consented may have left the body, but as long as fewer have consented than are in it, nobody needs to be looked at.
    private static bool AllConsent(Charter current, IEnumerable<MemberId> aloud, int count, IAssembly port)
    {
        var body = port.BodySize(current.Amendments);
        return body > 0 && count >= body && aloud.Count(m => port.IsInBody(m, current.Amendments)) == body;
    }

    private static MemberId? PresentMember(CharterCommand command, IAssembly port) =>
        command.By.TryGetMember(out var member) && port.IsPresent(member) ? member : null;

    private static MemberId? BodyMember(CharterCommand command, Charter current, IAssembly port) =>
        command.By.TryGetMember(out var member) && port.IsInBody(member, current.Amendments) ? member : null;
}
