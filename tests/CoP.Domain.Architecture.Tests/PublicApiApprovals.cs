using CoP.Domain.Architecture.Tests.Rules;

namespace CoP.Domain.Architecture.Tests;

/// <summary>The public surface of each package, approved as text, so that a change of it is a change that somebody reads.</summary>
public sealed class PublicApiApprovals
{
    public static TheoryData<string> Packages => [.. Package.All.Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicApi_OfAPackage_IsWhatWasApproved(string id) =>
        Approval.OfFile(
            $"tests/CoP.Domain.Architecture.Tests/Approvals/{id}.approved.txt",
            ApiText.Of(Package.Named(id).PublicTypes));

    [Fact]
    public void Of_ASpecimen_SaysKindBaseMembersNullabilityAndDefaults() =>
        Assert.Equal(
            """
            CoP.Domain.Architecture.Tests.Specimens: sealed record Surface : IEquatable<Surface>
                List<string?>? Find(string? name, int most = 3, params int[] more)
                const int Limit = 7
                new(string Title)
                static T Make<T>(in Guid id)
                string Title { get; init; }

            """,
            ApiText.Of([typeof(Specimens.Surface)]));

    [Fact]
    public void Between_TwoTexts_ShowsOnlyWhatChanged() =>
        Assert.Equal(["-    2: b", "+    2: x", "+    4: d"],
            TextDifference.Between("a\nb\nc\n", "a\nx\nc\nd\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()).OrderBy(l => l[2..], StringComparer.Ordinal), StringComparer.Ordinal);
}
