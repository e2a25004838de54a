namespace CoP.Domain.Landscapes;

/// <summary>What moves a role across communities.</summary>
public enum RoleTrigger
{
    /// <summary>A member of one more community recognises the person.</summary>
    Recognise,

    /// <summary>The recognition of one community ends.</summary>
    Withdraw,
}
