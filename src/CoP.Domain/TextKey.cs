using System.Globalization;

namespace CoP.Domain;

/// <summary>What every text id stores: the text and a hash that is the same in every process.</summary>
internal readonly struct TextKey : IEquatable<TextKey>, IComparable<TextKey>
{
    private const int LongestText = 256;
    private const int LongestPath = 1024;

    private readonly string? text;
    private readonly int hash;

    private TextKey(string text)
    {
        this.text = text;
        hash = StableHash(text);
    }

    public string Text => text ?? string.Empty;

    /// <summary>Makes a key of any readable text.</summary>
    public static TextKey Name(string text, string typeName) => Checked(text, NameProblem(text), typeName);

    /// <summary>Makes a key of a code in kebab case.</summary>
    public static TextKey Code(string text, string typeName) => Checked(text, CodeProblem(text), typeName);

    /// <summary>Makes a key of a readable text that holds several names.</summary>
    public static TextKey Path(string text, string typeName) => Checked(text, PathProblem(text), typeName);

    /// <summary>Says what keeps a text from being several names, or null.</summary>
    public static string? PathProblem(string? text) => ReadableProblem(text, LongestPath);

    /// <summary>Says what keeps a text from being a name, or null.</summary>
    public static string? NameProblem(string? text) => ReadableProblem(text, LongestText);

    /// <summary>Says what keeps a text from being a code, or null.</summary>
    public static string? CodeProblem(string? text)
    {
        if (NameProblem(text) is { } problem)
        {
            return problem;
        }

        var letterNeeded = true;
        foreach (var c in text ?? string.Empty)
        {
            if (c == '-' ? letterNeeded : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return "is not in kebab case (a-z, 0-9, single hyphens)";
            }

            letterNeeded = c == '-';
        }

        return letterNeeded ? "ends with a hyphen" : null;
    }

    public bool Equals(TextKey other) => hash == other.hash && string.Equals(text, other.text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is TextKey other && Equals(other);

    public override int GetHashCode() => hash;

    public int CompareTo(TextKey other) => string.CompareOrdinal(Text, other.Text);

    private static string? ReadableProblem(string? text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "is empty";
        }

        if (text.Length > longest)
        {
            return string.Create(CultureInfo.InvariantCulture, $"has {text.Length} characters, {longest} are allowed");
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return "starts or ends with white space";
        }

        return HasUnreadable(text) ? "holds a control character or half a surrogate pair" : null;
    }

    private static TextKey Checked(string text, string? problem, string typeName) => problem is null
        ? new TextKey(text)
        : throw new ArgumentException($"A {typeName} {problem}.", nameof(text));

    private static bool HasUnreadable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
            {
                return true;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // FNV-1a with a final mix: string.GetHashCode differs from process to process,
    // and the order of a persistent map follows the hashes of its keys.
    private static int StableHash(string text)
    {
        unchecked
        {
            var h = 2166136261u;
            foreach (var c in text)
            {
                h = (h ^ c) * 16777619u;
            }

            h ^= h >> 16;
            h *= 0x85ebca6b;
            h ^= h >> 13;
            return (int)h;
        }
    }
}
