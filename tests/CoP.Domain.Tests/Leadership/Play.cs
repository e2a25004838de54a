using CoP.Domain.Deciding;
using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

/// <summary>Plays strokes in a circle of four people and two functions.</summary>
internal sealed class Play
{
    private static readonly string[] s_levels = ["peripheral", "active", "core"];
    private static readonly LeadershipFunction[] s_functions = [LeadershipFunctions.Coordination, LeadershipFunctions.Agenda];
    private DateTimeOffset now = Circle.Day;

    public Play(bool secondRequired)
    {
        Circle.Policy = new() { SecondRequired = secondRequired };
        Circle.ActingOrder.AddRange([Circle.Cy, Circle.Ben, Circle.Ada]);
        Circle.Do(new EstablishFunction(s_functions[0], Circle.Ada, Circle.Ada, now));
    }

    public const int Kinds = 25;

    public Circle Circle { get; } = new();

    public DateTimeOffset Now => now;

    /// <summary>Plays one stroke; tells the command and the answer, or null where people came, went or rose.</summary>
    public (LeadershipCommand Command, LeadershipState Before, Decision<LeadershipEvent> Decision)? Take(Stroke stroke)
    {
        now = now.AddDays(stroke.Days);
        if (Command(stroke) is not { } command)
        {
            MovePeople(stroke);
            return null;
        }

        var before = Circle.State;
        return (command, before, Circle.Try(command));
    }

    private static LeadershipFunction Function(Stroke stroke) => s_functions[stroke.Shares % 5 == 0 ? 1 : 0];

    private LeadershipCommand? Command(Stroke s)
    {
        var by = Person(s.Who);
        var id = Transfer(s.Whom);
        Transfer? transfer = Circle.State.Transfers.TryGetValue(id, out var found) ? found : null;
        return s.Kind switch
        {
            0 => new EstablishFunction(s_functions[1], s.Shares % 2 == 0 ? null : Person(s.Whom), by, now),
            1 or 2 or 3 or 4 => new ProposeTransfer(Function(s), by, Person(s.Whom), by, now) { Shares = Amount(s), Overlap = (Overlap)(s.Shares % 2) },
            5 => new OfferVacancy(Function(s), Person(s.Whom), by, now) { Shares = Amount(s) },
            6 => new SecondTransfer(id, Apt(s, Bystander(transfer, s)), now),
            7 or 8 => new AcceptTransfer(id, Apt(s, transfer?.To), now),
            9 or 10 => new DeclineTransfer(id, Apt(s, transfer?.To), now),
            11 => new WithdrawTransfer(id, Apt(s, transfer?.ProposedBy), now),
            12 or 13 => new ContestTransfer(id, s.Shares % 7 == 6 ? " " : "no", Apt(s, Bystander(transfer, s)), now),
            14 => new ReconcileTransfer(id, Apt(s, transfer is { Objectors.Count: > 0 } ? transfer.Objectors[^1] : null), now),
            15 => new BeginHandOver(id, s.Who == 0 ? Actor.Deadline : by, now),
            16 => new CompleteTransfer(id, s.Who == 0 ? Actor.Deadline : Apt(s, transfer?.To), now),
            17 => new RevokeTransfer(id, Apt(s, transfer?.To), now),
            18 => new SettleTransfer(id, s.Who == 0 ? by : Actor.Deadline, now),
            19 => new LapseTransfer(id, s.Who == 0 ? by : Actor.Deadline, now),
            20 => new Relinquish(Function(s), LeadershipShares.Of(s.Shares), by, now),
            21 or 22 => Fired(),
            _ => null,
        };
    }

    private LeadershipCommand Fired()
    {
        var due = LeadershipDecider.Due(Circle.State, now);
        return due.Count > 0 ? due[0] : new VacateHoldings(Circle.Stranger, Circle.Ada, now);
    }

    private void MovePeople(Stroke stroke)
    {
        var receiver = Circle.State.Transfers.Select(t => t.Value).FirstOrDefault(t => t.Status >= TransferStatus.HandingOver)?.To;
        var person = stroke.Whom > 2 && receiver is { } busy ? busy : Person(stroke.Who);
        if (stroke.Shares % 3 == 0 && stroke.Whom < 3)
        {
            Circle.Move(person, s_levels[stroke.Whom % s_levels.Length]);
        }
        else if (Circle.IsPresent(person))
        {
            Circle.Leave(person, now);
        }
        else
        {
            Circle.Return(person);
        }
    }

    private static MemberId? Bystander(Transfer? transfer, Stroke s) => transfer is null ? null
        : new[] { Circle.Cy, Circle.Dee, Circle.Ben, Circle.Ada }.Skip(s.Whom % 2).First(p => p != transfer.To && p != transfer.From);

    // Four times of five whoever may, else anybody.
    private Actor Apt(Stroke s, MemberId? fitting) => s.Who < 4 && fitting is { } member ? member : Person(s.Shares % 5);

    private MemberId Person(int index) => Circle.People.Append(Circle.Stranger).ElementAt(index % 5);

    private TransferId Transfer(int index)
    {
        var ids = Circle.State.Transfers.Select(t => t.Key).Order().ToList();
        return ids.Count == 0 || index > 4 ? new TransferId(index) : ids[index % ids.Count];
    }

    private static LeadershipShares? Amount(Stroke s) =>
        s.Shares == 0 ? null : new LeadershipShares(s.Shares, s.Shares / 2, (s.Shares * 3) % 10_001);
}
