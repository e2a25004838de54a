using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Validation;

namespace CoP.Domain.Landscapes;

/// <summary>A split or a merger that conserves people, ready to be carried out.</summary>
/// <remarks>
/// Everybody ends in at least one successor or is recorded as having left; nobody is doubled, nobody is invented. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record Succession
{
    private Succession(SuccessionPlan plan, ValueList<AddressedCommand> commands, ValueList<SuccessionLoss> losses, LandscapeView after)
    {
        Plan = plan;
        Commands = commands;
        Losses = losses;
        After = after;
    }

    /// <summary>The plan.</summary>
    public SuccessionPlan Plan { get; }

    /// <summary>The commands in the order to give them: successors first, so that nobody is without a community if it stops in the middle, endings last.</summary>
    public ValueList<AddressedCommand> Commands { get; }

    /// <summary>What is not carried over and ends, by predecessor.</summary>
    public ValueList<SuccessionLoss> Losses { get; }

    /// <summary>The communities as the commands lead to them.</summary>
    public LandscapeView After { get; }

    /// <summary>Works a plan out. Pure: nothing is carried out; give <see cref="Commands"/> to the communities.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The communities as they stand.</param>
    /// <param name="succession">The succession; <see langword="null"/> where the report is not valid.</param>
    /// <returns>The report: every problem of the plan, or the refusals of the constitutions.</returns>
    public static ValidationReport Of(SuccessionPlan plan, LandscapeView view, out Succession? succession)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(view);
        succession = null;
        var report = SuccessionCheck.Of(plan, view);
        if (!report.IsValid)
        {
            return report;
        }

        var commands = new SuccessionWork(plan, view).Commands();
        var problems = new List<ValidationProblem>();
        var after = Try(commands, view, problems);
        if (problems.Count == 0)
        {
            problems.AddRange(Conservation.Verify(plan, view, after).Problems);
        }

        report = new(problems.ToValueList());
        succession = report.IsValid ? new(plan, commands, SuccessionLosses.Of(plan, view, after).ToValueList(), after) : null;
        return report;
    }

    // Each constitution is asked: a plan that one of them would refuse is refused as a whole.
    private static LandscapeView Try(ValueList<AddressedCommand> commands, LandscapeView view, List<ValidationProblem> problems)
    {
        for (var i = 0; i < commands.Count; i++)
        {
            var (id, command) = commands[i];
            var outcome = (view.Find(id) ?? Community.Unfounded).Do(command);
            if (outcome.Refusal is { } refusal)
            {
                problems.Add(new($"commands[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]", "succession.refused", $"{id}: {command.Trigger}", $"{refusal.Code}: {refusal.Because}"));
                return view;
            }

            view = view.With(outcome.State);
        }

        return view;
    }
}
