using System.Security.Cryptography;
using System.Text;

namespace CoP.Domain.Evidence.Reading.People;

/// <summary>What stands for a person in reports: printable, of bounded length, still different for different names.</summary>
internal static class PersonId
{
    public const int Longest = 120;

    private const int Kept = 100;
    private const string Shortened = "… #";

    public static string Of(string text) =>
        text.Length <= Longest
            ? Printable.Text(text, Longest)
            : $"{Printable.Text(text[..Printable.WholeCharacters(text, Kept)], Kept)}{Shortened}{Digits(text)}";

    public static string Pseudonym(string addressOrName) => Digits($"cop-events-v1:{addressOrName.ToLowerInvariant()}");

    public static bool IsShortened(string id) => id.Length > Kept && id.Contains(Shortened, StringComparison.Ordinal);

    private static string Digits(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
}
