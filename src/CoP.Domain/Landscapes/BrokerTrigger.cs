namespace CoP.Domain.Landscapes;

/// <summary>What moves the recognition of a broker.</summary>
public enum BrokerTrigger
{
    /// <summary>A member of one side recognises the broker.</summary>
    Recognise,

    /// <summary>The broker steps down, recognition is withdrawn, or what it rested on has ended.</summary>
    End,
}
