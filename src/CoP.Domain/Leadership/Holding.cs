using System.Text.Json.Serialization;

namespace CoP.Domain.Leadership;

/// <summary>How much of one aspect of one function a member holds.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">The holder.</param>
/// <param name="Shares">Ten-thousandths, 1 to 10,000: who holds nothing has no entry.</param>
[method: JsonConstructor]
public readonly record struct Holding(MemberId Member, int Shares);
