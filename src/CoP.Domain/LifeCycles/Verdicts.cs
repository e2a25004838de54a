namespace CoP.Domain.LifeCycles;

/// <summary>How verdicts are put together.</summary>
internal static class Verdicts
{
    /// <summary>One that is not met decides; one that is unknown leaves the rest open; nothing at all is unknown.</summary>
    public static StageVerdict OfAll(IEnumerable<StageVerdict> verdicts)
    {
        var all = verdicts.ToHashSet();
        return all.Contains(StageVerdict.NotMet) ? StageVerdict.NotMet
            : all.Count == 0 || all.Contains(StageVerdict.Unknown) ? StageVerdict.Unknown
            : StageVerdict.Met;
    }

    /// <summary>People who disagree, and people whom nobody asked, leave it open.</summary>
    public static StageVerdict OfPeople(IEnumerable<StageAnswer> answers)
    {
        var said = answers.Select(a => a.Says).ToHashSet();
        return said.Count != 1 ? StageVerdict.Unknown : said.Single() ? StageVerdict.Met : StageVerdict.NotMet;
    }
}
