using System.Text.Json;
using CoP.Domain.Validation;

namespace CoP.Domain.Gatherings;

/// <summary>Learning plans as JSON text.</summary>
/// <remarks>
/// Members have the names of <see cref="LearningPlanDraft"/> in camel case; unknown members are ignored, a member that stands twice is a problem.
/// Nothing in a text makes these methods throw. Pure and thread-safe.
/// </remarks>
public static class LearningPlanFile
{
    private static readonly DocumentReader<LearningPlanDraft, LearningPlan> Reader = new("learning-plan", "a learning plan", LearningPlanFileJson.Default.LearningPlanDraft, draft =>
    {
        var report = LearningPlan.TryCreate(draft, out var plan);
        return (plan, report);
    });

    /// <summary>Reads a plan.</summary>
    /// <param name="json">The JSON text; a byte order mark is skipped.</param>
    /// <returns>The plan, or <see langword="null"/> and every problem with path and line.</returns>
    public static (LearningPlan? Plan, ValidationReport Report) Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Reader.Read(json);
    }

    /// <summary>Reads a plan of the bytes of a file.</summary>
    /// <param name="utf8Json">JSON in UTF-8; a byte order mark is skipped.</param>
    /// <returns>The plan, or <see langword="null"/> and every problem with path and line.</returns>
    public static (LearningPlan? Plan, ValidationReport Report) Read(ReadOnlySpan<byte> utf8Json) => Reader.Read(utf8Json);

    /// <summary>Writes a plan as indented JSON that <see cref="Read(string)"/> reads back to an equal one. Take the guides out first where participants read it.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(LearningPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonSerializer.Serialize(plan.ToDraft(), LearningPlanFileJson.Default.LearningPlanDraft);
    }
}
