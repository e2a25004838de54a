using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>Refusals that come from deciding itself and not from one module.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record DecisionRefusal : Refusal
{
    /// <summary>An integrator's guard said no.</summary>
    /// <param name="VetoCode">The integrator's code, <c>x-&lt;owner&gt;.&lt;reason&gt;</c>.</param>
    /// <param name="Facts">The integrator's offending values.</param>
    /// <param name="Guard">The name of the guard.</param>
    public sealed record Vetoed(string VetoCode, ValueList<KeyValuePair<string, string>> Facts, string Guard) : DecisionRefusal
    {
        /// <summary>What would change the answer, in the integrator's words; <see langword="null"/> if the guard gave none.</summary>
        public string? Advice { get; init; }

        internal override RefusalSheet Sheet => new(
            VetoCode,
            $"the guard {Guard} vetoed it{Told(Facts)}.",
            Advice ?? $"what {Guard} asks for; it is a rule of this installation, not of the library.",
            Facts);

        private static string Told(ValueList<KeyValuePair<string, string>> facts) =>
            facts.IsEmpty ? string.Empty : $" ({string.Join(", ", facts.Select(f => $"{f.Key}: {f.Value}"))})";
    }

    /// <summary>The command itself was possible, but a command that follows from it was not, so nothing happened.</summary>
    /// <param name="Chain">The commands and the reactions between them, first to last.</param>
    /// <param name="Inner">Why the follow-up was refused.</param>
    public sealed record FollowUpRefused(ValueList<string> Chain, Refusal Inner) : DecisionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "decision.follow-up-refused",
            $"{string.Join(" → ", Chain)} was refused with {Inner.Code}: {Inner.Because}",
            $"{Inner.Remedy}",
            ("chain", string.Join(" → ", Chain)),
            ("inner", Inner.Code));
    }

    /// <summary>The command is dated before the last event; time never runs backwards within a stream.</summary>
    /// <param name="At">The command's time.</param>
    /// <param name="Now">The time of the last event.</param>
    public sealed record TimeRunsBackwards(DateTimeOffset At, DateTimeOffset Now) : DecisionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "decision.time-runs-backwards",
            $"the command is dated {At.ToUniversalTime():yyyy-MM-dd HH:mm:ss}, the last event {Now.ToUniversalTime():yyyy-MM-dd HH:mm:ss} (UTC).",
            $"date the command at or after the last event, or check the clock that dated it.",
            ("at", At),
            ("now", Now));
    }
}
