using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Reading.People;

/// <summary>A name with an address, as a history has it.</summary>
/// <param name="Name">May be empty.</param>
/// <param name="Address">May be empty or no address at all.</param>
/// <param name="Uses">How often it stands for somebody who acts.</param>
/// <param name="IsBot">Whether it is no person.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GitIdentity(string Name, string Address, long Uses, bool IsBot);
