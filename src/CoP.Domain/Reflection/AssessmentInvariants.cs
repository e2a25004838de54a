namespace CoP.Domain.Reflection;

/// <summary>What holds for every assessment, whatever happened in it.</summary>
public static class AssessmentInvariants
{
    /// <summary>Lists what is wrong with an assessment. Pure.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>One sentence each; none for a sound assessment.</returns>
    public static IEnumerable<string> Violations(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var isOpened = assessment.Status != AssessmentStatus.Unopened;
        if (isOpened != assessment.Terms is not null || isOpened != assessment.OpenedBy is not null)
        {
            yield return $"it is {assessment.Status}, opened by {assessment.OpenedBy} on {assessment.Terms?.Catalogue}";
        }

        if ((assessment.Status is AssessmentStatus.Closed or AssessmentStatus.Abandoned) != assessment.Conclusion is not null)
        {
            yield return $"it is {assessment.Status} and concludes: {assessment.Conclusion}";
        }

        var items = assessment.Terms?.Items.ToHashSet() ?? [];
        foreach (var stranger in assessment.Answers.Keys.Select(k => k.Item).Concat(assessment.Evidence.Keys).Concat(assessment.Findings.Keys).Where(i => !items.Contains(i)))
        {
            yield return $"{stranger} is no item of it";
        }

        foreach (var (key, answer) in assessment.Answers)
        {
            if (answer.Rating is { } rating && assessment.Terms?.Scale.Holds(rating) != true)
            {
                yield return FormattableString.Invariant($"{key.Member} rates {key.Item} {rating}");
            }
        }

        foreach (var (item, attached) in assessment.Evidence)
        {
            if (attached.Count > Assessment.MostEvidence || attached.Select(a => a.Evidence).Distinct().Count() < attached.Count)
            {
                yield return FormattableString.Invariant($"{item} holds {attached.Count} pieces of evidence, some of them twice or too many");
            }
        }

        if (assessment.Status == AssessmentStatus.Closed && assessment.Answers.IsEmpty && assessment.Evidence.IsEmpty && assessment.Findings.IsEmpty)
        {
            yield return "it was closed without anything looked at";
        }
    }
}
