namespace CoP.Domain.Evidence.Tests.Observing;

internal static class OrdinalText
{
    public static bool Is(this string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
