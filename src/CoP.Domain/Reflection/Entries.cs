using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>How the catalogues of the library spell their items.</summary>
internal static class Entries
{
    public static ValueList<SourcedText> Own(params string[] texts) => texts.Select(SourcedText.Own).ToValueList();

    public static LookBinding For(string look) => new(look, EvidenceReading.For);

    public static LookBinding Against(string look) => new(look, EvidenceReading.Against);

    public static LookBinding Open(string look) => new(look, EvidenceReading.Open);
}
