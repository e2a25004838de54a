namespace CoP.Domain.ValueCreation;

/// <summary>What is odd about a link between claims, or between a claim and an activity.</summary>
public enum LinkProblemKind
{
    /// <summary>The same claim was given more than once; the one that had come farthest counted.</summary>
    Duplicate,

    /// <summary>It grew from a claim that was not given, so a flow starts here.</summary>
    FormerMissing,

    /// <summary>It grew from a claim that was taken back or never made, so a flow starts here.</summary>
    FormerWithdrawn,

    /// <summary>It grew from itself by way of others; the circle is cut before its earliest claim.</summary>
    Circular,

    /// <summary>It came back into an activity of which the chronicle holds nothing, which closes no loop.</summary>
    ReturnUnseen,

    /// <summary>It came back into an activity in which nothing happened any more after the claim, which closes no loop.</summary>
    ReturnTooEarly,
}
