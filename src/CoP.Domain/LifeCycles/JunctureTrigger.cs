namespace CoP.Domain.LifeCycles;

/// <summary>What moves a juncture.</summary>
public enum JunctureTrigger
{
    /// <summary>Something brought the community to it.</summary>
    Open,

    /// <summary>The community has gone through it and says what it learned.</summary>
    Close,
}
