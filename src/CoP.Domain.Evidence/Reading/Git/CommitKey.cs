using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>The first half of a commit's hash, which git takes as its name too: enough to tell commits of one history apart.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CommitKey(UInt128 Value)
{
    private const int Digits = 32;

    public static CommitKey Of(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[Digits / 2];
        return hash.Length >= Digits && Convert.FromHexString(hash[..Digits], bytes, out _, out _) == System.Buffers.OperationStatus.Done
            ? new CommitKey(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes))
            : default;
    }

    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
