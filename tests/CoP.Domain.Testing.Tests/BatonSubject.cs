using System.Globalization;
using CoP.Domain.Deciding;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Tests;

internal static class BatonSubject
{
    private static readonly string[] People = ["ada", "ben"];

    public static LawSubject<BatonCommand, BatonEvent, BatonState> Of(Decider<BatonCommand, BatonEvent, BatonState>? decider = null) => new()
    {
        Decider = decider ?? BatonDecider.Create(),
        Commands = Commands,
        Simpler = Simpler,
        Machines = [BatonMachine.Definition],
        Invariants = Invariants,
        IsKnownCode = code => code.StartsWith("baton.", StringComparison.Ordinal) || code == "decision.follow-up-refused",
        Repeating = (_, command) => command is Clear ? Repetition.ChangesNothing : Repetition.Refused,
        Write = Write,
        Read = Read,
        Recorded = ["Dropped||1999-12-31T00:00:00.0000000+00:00"],
        At = e => e.At,
    };

    public static IEnumerable<string> Invariants(BatonState state)
    {
        if ((state.Status is BatonStatus.Offered or BatonStatus.Held) != (state.Holder is not null))
        {
            yield return $"{state.Status} with holder {state.Holder ?? "nobody"}";
        }
    }

    public static string Write(BatonEvent happened)
    {
        var who = happened switch { Offered o => o.To, Taken t => t.By, _ => string.Empty };
        return string.Join('|', happened.GetType().Name, who, happened.At.ToString("O", CultureInfo.InvariantCulture));
    }

    public static BatonEvent Read(string text)
    {
        var parts = text.Split('|');
        var at = DateTimeOffset.ParseExact(parts[2], "O", CultureInfo.InvariantCulture);
        return parts[0] switch
        {
            nameof(Offered) => new Offered(parts[1], at),
            nameof(Taken) => new Taken(parts[1], at),
            nameof(Dropped) => new Dropped(at),
            _ => new Ended(at),
        };
    }

    public static IEnumerable<BatonCommand> Alphabet(BatonState state) =>
        People.SelectMany(p => new BatonCommand[] { new Offer(p, Instants.Start), new Take(p, Instants.Start) })
            .Concat([new Drop(Instants.Start), new End(Instants.Start), new Clear(Instants.Start)]);

    private static Gen<BatonCommand> Commands(BatonState state) =>
        from at in Gen.Frequency((9, Instants.NotBefore(state.Latest < Instants.Start ? Instants.Start : state.Latest)), (1, Instants.Any().Generator))
        from who in Gen.Elements(People)
        from command in Gen.Frequency<BatonCommand>(
            (3, Gen.Constant<BatonCommand>(new Offer(who, at))),
            (3, Gen.Constant<BatonCommand>(new Take(who, at))),
            (3, Gen.Constant<BatonCommand>(new Drop(at))),
            (1, Gen.Constant<BatonCommand>(new Clear(at))),
            (1, Gen.Constant<BatonCommand>(new End(at))))
        select command;

    private static IEnumerable<BatonCommand> Simpler(BatonCommand command)
    {
        if (command is Offer { To: not "ada" } offer)
        {
            yield return offer with { To = "ada" };
        }

        if (command is Take { By: not "ada" } take)
        {
            yield return take with { By = "ada" };
        }

        if (command.At != Instants.Start)
        {
            yield return command with { At = Instants.Start };
        }
    }
}
