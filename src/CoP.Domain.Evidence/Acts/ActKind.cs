namespace CoP.Domain.Evidence.Acts;

/// <summary>What somebody did, as far as a record tells; the first four are the kinds of a version history.</summary>
public enum ActKind
{
    /// <summary>Any kind with another name, such as a message or a meeting.</summary>
    Other = 0,

    /// <summary>The author of a change; has no target.</summary>
    Commit = 1,

    /// <summary>Somebody integrates work; the target is the person whose work it is.</summary>
    Merge = 2,

    /// <summary>A <c>Reviewed-by:</c> line; the target is the author of the reviewed change.</summary>
    ReviewTrailer = 3,

    /// <summary>A <c>Co-authored-by:</c> line; the target is the author of the shared change.</summary>
    CoAuthor = 4,
}
