using System.Globalization;

namespace CoP.Domain;

/// <summary>How positions are written: digits only, the same in every culture.</summary>
internal static class PositionText
{
    public static string Of(long position) => position.ToString(CultureInfo.InvariantCulture);

    public static T Parse<T>(string s)
        where T : struct, IPositionId<T> =>
        TryParse<T>(s, out var id) ? id : throw new FormatException($"A {typeof(T).Name} is the position of a proposal: digits only.");

    public static bool TryParse<T>(string? s, out T id)
        where T : struct, IPositionId<T>
    {
        var fits = long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var position);
        id = fits ? T.At(position) : default;
        return fits;
    }
}
