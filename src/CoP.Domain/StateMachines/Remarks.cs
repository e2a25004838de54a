namespace CoP.Domain.StateMachines;

/// <summary>The lines that a drawing shows beside a status.</summary>
internal static class Remarks
{
    public static IEnumerable<string> Of(StateMachineNode node) =>
        node.Entry.Select(t => $"entry / {t}")
            .Concat(node.Exit.Select(t => $"exit / {t}"))
            .Concat(node.Ignored.Select(t => $"ignore / {t}"));
}
