namespace CoP.Domain.Reflection;

/// <summary>Who answered what.</summary>
/// <param name="Item">The item.</param>
/// <param name="Member">Who answered.</param>
public readonly record struct AnswerKey(ItemId Item, MemberId Member);
