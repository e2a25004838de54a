using System.Globalization;
using System.Text;

namespace CoP.Domain.Architecture.Tests;

/// <summary>What changed between two texts, for a person who has to approve it.</summary>
internal static class TextDifference
{
    /// <summary>The lines that only one side has, in order, each under the number that it has there.</summary>
    public static string Between(string approved, string actual)
    {
        var (old, fresh) = (approved.TrimEnd('\n').Split('\n'), actual.TrimEnd('\n').Split('\n'));
        var common = LongestCommon(old, fresh);
        var report = new StringBuilder();
        var (i, j) = (0, 0);
        while (i < old.Length || j < fresh.Length)
        {
            if (i < old.Length && j < fresh.Length && Same(old[i], fresh[j]))
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j < fresh.Length && (i == old.Length || common[i][j + 1] > common[i + 1][j]))
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"  + {j + 1,4}: {fresh[j++]}");
            }
            else
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"  - {i + 1,4}: {old[i++]}");
            }
        }

        return report.ToString();
    }

    private static int[][] LongestCommon(string[] old, string[] fresh)
    {
        var length = Enumerable.Range(0, old.Length + 1).Select(_ => new int[fresh.Length + 1]).ToArray();
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = fresh.Length - 1; j >= 0; j--)
            {
                length[i][j] = Same(old[i], fresh[j]) ? length[i + 1][j + 1] + 1 : Math.Max(length[i + 1][j], length[i][j + 1]);
            }
        }

        return length;
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.Ordinal);
}
