using CoP.Domain.StateMachines;

namespace CoP.Domain.Charters;

/// <summary>Enum members as words of a file: <c>in-person</c> for <c>InPerson</c>.</summary>
internal static class Words
{
    public static string Of<T>(T member)
        where T : struct, Enum => StableNames.Of(member);

    public static T? Find<T>(string? word)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (string.Equals(Of(member), word, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }

    public static string Listed<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
