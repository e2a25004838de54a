using System.Runtime.InteropServices;
using CoP.Domain.Leadership;

namespace CoP.Domain.Simulation.Models;

/// <summary>A transfer under way; there is at most one for a function.</summary>
/// <param name="Number">Its number in this run, from 1; 0 is no transfer.</param>
/// <param name="From">Who gives, or -1 for a vacancy.</param>
/// <param name="To">Who receives.</param>
/// <param name="Status">Where it stands in the domain's chart.</param>
/// <param name="Since">The cycle in which it came to that status.</param>
/// <param name="Objections">How many have objected.</param>
/// <param name="Shares">What moves.</param>
[StructLayout(LayoutKind.Sequential)]
internal record struct OpenTransfer(int Number, int From, int To, TransferStatus Status, int Since, int Objections, LeadershipShares Shares)
{
    public readonly bool IsOpen => Number != 0;

    public readonly bool IsParty(int slot) => IsOpen && (From == slot || To == slot);
}
