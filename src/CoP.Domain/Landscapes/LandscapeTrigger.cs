namespace CoP.Domain.Landscapes;

/// <summary>What moves a landscape.</summary>
public enum LandscapeTrigger
{
    /// <summary>A first community opens it.</summary>
    Open,

    /// <summary>The last community leaves.</summary>
    Close,
}
