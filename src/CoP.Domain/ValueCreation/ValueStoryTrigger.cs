namespace CoP.Domain.ValueCreation;

/// <summary>What moves a value-creation story.</summary>
public enum ValueStoryTrigger
{
    /// <summary>Somebody writes it.</summary>
    Write,

    /// <summary>Somebody revises it.</summary>
    Revise,

    /// <summary>Somebody tells it.</summary>
    Tell,

    /// <summary>Somebody else confirms it.</summary>
    Confirm,

    /// <summary>It is taken back.</summary>
    Withdraw,
}
