namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>
/// What git is asked to print: a fixed number of fields, each ended by NUL, the one byte that no name, address or message of a
/// commit can hold. The message is taken whole, because git's own parsing of trailers takes several times as long as ours.
/// </summary>
internal static class GitLogFormat
{
    public const int Hash = 0;
    public const int Parents = 1;
    public const int AuthorTime = 2;
    public const int CommitTime = 3;
    public const int AuthorName = 4;
    public const int AuthorAddress = 5;
    public const int CommitterName = 6;
    public const int CommitterAddress = 7;
    public const int Message = 8;
    public const int Fields = 9;

    /// <summary>Newest first, as git walks, so that output starts at once.</summary>
    public static IReadOnlyList<string> Log { get; } =
    [
        "log", "-z", "--no-color", "--no-notes", "--no-decorate", "--no-show-signature", "--no-patch", "--encoding=UTF-8",
        "--format=tformat:%H%x00%P%x00%at%x00%ct%x00%aN%x00%aE%x00%cN%x00%cE%x00%B",
    ];

    /// <summary>Hash and author of the commits whose hashes are sent to it.</summary>
    public static IReadOnlyList<string> Authors { get; } =
    [
        "log", "-z", "--no-color", "--no-notes", "--no-decorate", "--no-show-signature", "--no-patch", "--encoding=UTF-8",
        "--no-walk=unsorted", "--stdin", "--format=tformat:%H%x00%aN%x00%aE",
    ];
}
