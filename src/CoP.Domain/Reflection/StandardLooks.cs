namespace CoP.Domain.Reflection;

/// <summary>The looks that come with the library, by what they look at.</summary>
internal static class StandardLooks
{
    public static IReadOnlyList<Look> All { get; } =
    [
        .. MembershipLooks.All,
        .. LeadershipLooks.All,
        .. CharterLooks.All,
        .. RecordLooks.All,
        .. SessionLooks.All,
        .. SponsorshipLooks.All,
        .. LearningLooks.All,
    ];
}
