namespace CoP.Domain.Reflection;

/// <summary>A discipline that a leadership group looks after.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Discipline">The code of an item of the twelve disciplines, or of another catalogue.</param>
/// <param name="Group">The function that the leadership group stewards, such as <c>agenda</c> for the agenda activists.</param>
public sealed record DisciplineLink(ItemId Discipline, LeadershipFunction Group);
