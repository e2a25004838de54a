namespace CoP.Domain.Evidence.Acts;

/// <summary>A person of a record. Bots are never persons; several addresses of one person are one person.</summary>
/// <param name="Id">What reports print: a name, the actor's text or a pseudonym; unique within one record.</param>
/// <param name="First">The first act in UTC; for somebody who never acts, the first time as a target.</param>
/// <param name="Last">The last act in UTC; for somebody who never acts, the last time as a target.</param>
/// <param name="Acts">Acts as actor, weights counted; 0 for somebody who is only ever a target.</param>
public sealed record Person(string Id, DateTimeOffset First, DateTimeOffset Last, long Acts);
