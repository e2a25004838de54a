namespace CoP.Domain.Testing;

/// <summary>The form of codes: two or more parts in kebab case, joined by dots.</summary>
internal static class RefusalCodes
{
    public static bool IsWellFormed(string code)
    {
        var parts = code.Split('.');
        return parts.Length >= 2 && parts.All(IsKebab);
    }

    private static bool IsKebab(string part) =>
        part.Length > 0 && part.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
