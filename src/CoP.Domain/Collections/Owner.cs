namespace CoP.Domain.Collections;

/// <summary>
/// An identity that allows a fold to edit in place what it made itself: nodes of a <see cref="PersistentMap{TKey, TValue}"/> marked with this owner belong to nobody else.
/// </summary>
/// <remarks>
/// <para>The contract. Whoever passes an owner is its only user, on one thread at a time, and publishes no version made with it before being done: a map edited with an
/// owner may be edited again, under the eyes of whoever else holds it. Dropping the owner (letting it go out of scope) freezes everything it made, for ever.</para>
/// <para>It has no members: only which instance it is counts.</para>
/// </remarks>
public sealed class Owner;
