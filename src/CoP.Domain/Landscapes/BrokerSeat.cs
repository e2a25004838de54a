using System.Runtime.InteropServices;

namespace CoP.Domain.Landscapes;

/// <summary>One person as broker between two communities; a person may have several seats, and a pair several brokers.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Broker">The person.</param>
/// <param name="Between">The communities.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BrokerSeat(MemberId Broker, CommunityPair Between)
{
    /// <summary>Returns the person and the communities.</summary>
    /// <returns>Such as <c>ben north~south</c>.</returns>
    public override string ToString() => $"{Broker} {Between}";
}
