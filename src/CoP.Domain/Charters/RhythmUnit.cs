namespace CoP.Domain.Charters;

/// <summary>What a rhythm counts.</summary>
public enum RhythmUnit
{
    /// <summary>Calendar days; written <c>days</c>.</summary>
    Days,

    /// <summary>Weeks of seven days; written <c>weeks</c>.</summary>
    Weeks,

    /// <summary>Calendar months; written <c>months</c>.</summary>
    Months,
}
