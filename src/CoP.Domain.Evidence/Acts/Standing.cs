namespace CoP.Domain.Evidence.Acts;

/// <summary>When an act still counts, once it is known which identities are one person and which are bots.</summary>
internal enum Standing
{
    /// <summary>Always; without a tie if the target turns out to be the actor or a bot.</summary>
    Always = 0,

    /// <summary>Unless the target turns out to be the actor: nobody reviews or co-authors their own change.</summary>
    UnlessOwn = 1,

    /// <summary>Only when the target is another person: a committer integrates somebody's work or nobody's.</summary>
    OnlyTowardsAnother = 2,
}
