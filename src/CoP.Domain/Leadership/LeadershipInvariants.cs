using System.Globalization;

namespace CoP.Domain.Leadership;

/// <summary>What is true of leadership at the end of every decision. For tests, for audits of restored states, and for whoever doubts.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class LeadershipInvariants
{
    private static readonly LeadershipAspect[] Aspects = [LeadershipAspect.Power, LeadershipAspect.Authority, LeadershipAspect.Responsibility];

    /// <summary>Lists what is wrong with a state. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <param name="isPresent">Whether a member is present in the same community at the same instant.</param>
    /// <returns>One sentence a violation, in a stable order; empty for every state that decisions lead to.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> Violations(LeadershipState state, Func<MemberId, bool> isPresent)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(isPresent);
        return
        [
            .. state.Functions.OrderBy(f => f.Key).SelectMany(f => OfFunction(state, f.Key, f.Value, isPresent)),
            .. state.Transfers.OrderBy(t => t.Key).SelectMany(t => OfTransfer(state, t.Key, t.Value, isPresent)),
        ];
    }

    private static IEnumerable<string> OfFunction(
        LeadershipState state, LeadershipFunction function, FunctionHoldings holdings, Func<MemberId, bool> isPresent)
    {
        foreach (var problem in Aspects.SelectMany(a => OfTable(holdings[a]).Select(p => Text($"{a} of {function}: {p}"))))
        {
            yield return problem;
        }

        foreach (var holder in holdings.Holders.Where(h => !isPresent(h)))
        {
            yield return Text($"{holder} holds {function} and is not present.");
        }

        foreach (var holder in holdings.Holders.Select(h => (MemberId?)h).Append(null))
        {
            if (!holdings.HeldBy(holder).Covers(state.Locked(function, holder)))
            {
                yield return Text($"{(holder is { } m ? m.Value : "the vacancy")} holds {holdings.HeldBy(holder)} of {function}; {state.Locked(function, holder)} are locked.");
            }
        }

        if (holdings.Acting is { } acting && (holdings.Responsibility.Held > 0 || !isPresent(acting)))
        {
            yield return Text($"{acting} acts for {function}, but {holdings.Responsibility.Held} of its responsibility is held or {acting} is not present.");
        }
    }

    private static IEnumerable<string> OfTable(ShareTable table)
    {
        var held = table.Holdings.Sum(h => (long)h.Shares);
        if (held is < 0 or > LeadershipShares.Total || held + table.Vacant != LeadershipShares.Total)
        {
            yield return Text($"{held} are held and {table.Vacant} vacant.");
        }

        for (var i = 0; i < table.Holdings.Count; i++)
        {
            if (table.Holdings[i].Shares <= 0)
            {
                yield return Text($"{table.Holdings[i].Member} holds {table.Holdings[i].Shares}.");
            }

            if (i > 0 && table.Holdings[i - 1].Member.CompareTo(table.Holdings[i].Member) >= 0)
            {
                yield return Text($"{table.Holdings[i].Member} stands out of order or twice.");
            }
        }
    }

    private static IEnumerable<string> OfTransfer(LeadershipState state, TransferId id, Transfer transfer, Func<MemberId, bool> isPresent)
    {
        if (transfer.Id != id || !state.Functions.ContainsKey(transfer.Function))
        {
            yield return Text($"transfer {id} stands under a wrong id or hands on a function that is not established.");
        }

        if (TransferMachine.Definition.IsTerminal(transfer.Status))
        {
            yield return Text($"transfer {id} is {TransferMachine.Definition.NameOf(transfer.Status)} and still there.");
        }

        if (!transfer.Shares.IsValid || transfer.Shares.IsNone || transfer.From == transfer.To)
        {
            yield return Text($"transfer {id} hands on {transfer.Shares} from {transfer.From} to {transfer.To}.");
        }

        if (!isPresent(transfer.To) || (transfer.From is { } giver && !isPresent(giver)))
        {
            yield return Text($"transfer {id} has a party that is not present.");
        }

        // Who has nothing left is no holder any more, so the loop over holders would miss what they have locked.
        if (!state.Held(transfer.Function, transfer.From).Covers(transfer.Remaining) || !state.Held(transfer.Function, transfer.To).Covers(transfer.Moved))
        {
            yield return Text($"transfer {id} locks shares that giver or receiver does not hold.");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
