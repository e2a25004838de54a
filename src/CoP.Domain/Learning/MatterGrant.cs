namespace CoP.Domain.Learning;

/// <summary>That somebody said: this is yours to act in.</summary>
/// <remarks>Like a <see cref="Warrant"/> it keeps the answer to «who said so?»; unlike one it may come from an office. Immutable, value-equal, thread-safe.</remarks>
/// <param name="By">Who granted it: a member who could steer then, or an office.</param>
/// <param name="Terms">On what terms; <see langword="null"/> for none.</param>
/// <param name="Since">When, in UTC.</param>
public sealed record MatterGrant(Actor By, string? Terms, DateTimeOffset Since);
