using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.Gatherings;

/// <summary>What a community means to learn together, session by session, with reading and exercises before and after each and a guide for its facilitator (Wirth 2005).</summary>
/// <remarks>Every instance is valid: names are one line of at most 200 characters, other texts at most 10,000, lists at most 1,000 items, no text is blank. Immutable, value-equal, thread-safe.</remarks>
public sealed record LearningPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="objectives">What people will have learnt at its end; at least one, each once.</param>
    /// <param name="sessions">Its sessions in order; at least one, each title once.</param>
    /// <exception cref="InvalidLearningPlanException">The parts make no plan; the report lists everything that is wrong.</exception>
    [JsonConstructor]
    public LearningPlan(string name, ValueList<string> objectives, ValueList<PlannedSession> sessions)
    {
        Name = name;
        Objectives = objectives;
        Sessions = sessions;
        if (Validate(ToDraft()) is { IsValid: false } report)
        {
            throw new InvalidLearningPlanException(report);
        }
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What people will have learnt at its end.</summary>
    public ValueList<string> Objectives { get; }

    /// <summary>Its sessions in order.</summary>
    public ValueList<PlannedSession> Sessions { get; }

    /// <summary>Lists everything that keeps a draft from being a plan. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The report; valid exactly when <see cref="TryCreate"/> makes a plan.</returns>
    public static ValidationReport Validate(LearningPlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return LearningPlanValidator.Instance.ReportOn(draft);
    }

    /// <summary>Makes a plan of a draft, or reports all that keeps it from being one. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="plan">The plan; <see langword="null"/> where the report is not valid.</param>
    /// <returns>The report.</returns>
    public static ValidationReport TryCreate(LearningPlanDraft draft, out LearningPlan? plan)
    {
        var report = Validate(draft);
        plan = report.IsValid ? LearningPlanDrafting.Plan(draft) : null;
        return report;
    }

    /// <summary>Writes the plan down as a draft, for editing and for files.</summary>
    /// <returns>A draft that makes an equal plan.</returns>
    public LearningPlanDraft ToDraft() => LearningPlanDrafting.Draft(this);

    /// <summary>Takes out what only facilitators need.</summary>
    /// <returns>The plan without any guide.</returns>
    public LearningPlan ForParticipants() => new(Name, Objectives, Sessions.Select(s => s.ForParticipants()).ToValueList());

    /// <summary>Finds a session. Pure.</summary>
    /// <param name="title">Its title; case does not count.</param>
    /// <returns>The session; <see langword="null"/> if there is none of that title.</returns>
    public PlannedSession? Find(string title) => Sessions.FirstOrDefault(s => string.Equals(s.Title, title, StringComparison.OrdinalIgnoreCase));
}
