namespace CoP.Domain.Evidence.Junctures;

/// <summary>Finds the first month in which enough different people have acted within one window. A record of one person has none.</summary>
internal sealed class FormationDetector(Timeline timeline, JunctureOptions options, EvidenceBook book)
{
    private const int PeopleNamed = 5;

    /// <summary>Runs until the formation, if there is one.</summary>
    public IEnumerable<Juncture> Detect()
    {
        var window = new ActsWindow(timeline);
        for (var month = timeline.First; month <= timeline.Last; month++)
        {
            window.MoveTo(month - options.WindowMonths + 1, month);
            if (window.Active.Count >= options.FormationPeople)
            {
                yield return Report(month, window);
                yield break;
            }
        }
    }

    private Juncture Report(int month, ActsWindow window)
    {
        var before = ActsWindow.Over(timeline, month - options.WindowMonths, month - 1);
        var parameters = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["windowMonths"] = options.WindowMonths,
            ["formationPeople"] = options.FormationPeople,
            ["people"] = window.Active.Count,
        };

        return book.Write(JunctureKind.Formation, month, month, new Sides([], before, window.Leading(PeopleNamed), window), parameters);
    }
}
