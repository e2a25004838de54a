using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Charters;

/// <summary>The rules of charters: adopted once at the founding, amended by consent of a body in which silence consents.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static partial class CharterDecider
{
    /// <summary>Makes the decider value over the rest of a community.</summary>
    /// <param name="port">Who is there and whose consent counts.</param>
    /// <returns>The decider.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="port"/> is <see langword="null"/>.</exception>
    public static Decider<CharterCommand, CharterEvent, CharterState> Over(IAssembly port)
    {
        ArgumentNullException.ThrowIfNull(port);
        return new("charter", CharterState.Empty, (s, c) => Decide(s, c, port), Evolve, IsTerminal, Steps);
    }

    /// <summary>Lists what deadlines demand: the amendments whose window is over. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The time; a window that ends at this instant is over.</param>
    /// <returns>One command for each, earliest window first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static ValueList<CharterCommand> Due(CharterState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Amendments
            .Where(a => a.SilenceUntil <= now)
            .OrderBy(a => a.SilenceUntil)
            .ThenBy(a => a.Id)
            .Select(CharterCommand (a) => new AdoptAmendment(a.Id, Actor.Deadline, now))
            .ToValueList();
    }

    internal static Decision<CharterEvent> Decide(CharterState state, CharterCommand command, IAssembly port)
    {
        ArgumentNullException.ThrowIfNull(command);
        return (state.Current, command) switch
        {
            (null, AdoptCharter adopt) => Adopt(adopt),
            (null, _) => Refuse(new CharterRefusal.NotAdopted()),
            ({ } current, AdoptCharter) => Refuse(new CharterRefusal.AlreadyAdopted(current.Name)),
            ({ } current, ProposeAmendment propose) => Propose(state, current, propose, port),
            ({ } current, ConsentToAmendment consent) => InWindow(state, consent.Amendment, consent, a => Consent(a, current, consent, port)),
            ({ } current, ObjectToAmendment objection) => InWindow(state, objection.Amendment, objection, a => Object(a, current, objection, port)),
            ({ }, WithdrawAmendment withdraw) => InWindow(state, withdraw.Amendment, withdraw, a => Withdraw(a, withdraw, port)),
            ({ }, AdoptAmendment adopt) => AfterSilence(state, adopt, port),
            _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
        };
    }

    internal static bool IsTerminal(CharterState state) => false;

    private static Decision<CharterEvent> Adopt(AdoptCharter command)
    {
        ArgumentNullException.ThrowIfNull(command.Charter, nameof(command));
        return Decisions.Accept<CharterEvent>(command, new CharterAdopted(command.Charter));
    }

    private static Decision<CharterEvent> Refuse(CharterRefusal because) => Decisions.Refuse<CharterEvent>(because);
}
