using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>What an assessment was opened on, fixed until its end.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Catalogue">The catalogue's name.</param>
/// <param name="Version">The catalogue's version.</param>
/// <param name="Items">The codes of its items.</param>
/// <param name="Scale">The steps by which members rate.</param>
/// <param name="SmallestGroup">How many answers an item needs before anything of them is published; <see langword="null"/> where answers are published with their
/// names.</param>
public sealed record AssessmentTerms(string Catalogue, int Version, ValueList<ItemId> Items, RatingScale Scale, int? SmallestGroup);
