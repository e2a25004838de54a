using System.Security.Cryptography;

namespace CoP.Domain.Simulation.Worlds;

/// <summary>The bytes of a saved world: a name and version, the members, each part with its length, and a hash over all of it.</summary>
internal static class Checkpoint
{
    private const string Version = "cop-world-1";
    private const int HashLength = 32;

    public static byte[] Write(string world, CheckpointHeader header, IReadOnlyList<IWorldPart> parts)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write(Version);
        to.Write(world);
        to.Write(header.Slots);
        to.Write(header.Cycle);
        to.Write(header.Arrivals);
        WriteSlots(to, header.Order);
        WriteSlots(to, header.Free);
        to.Write(parts.Count);
        foreach (var part in parts)
        {
            to.Write(part.Name);
            to.Write(part.Shape);
            WriteSized(to, part, header.Slots);
        }

        to.Flush();
        to.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        return bytes.ToArray();
    }

    public static (CheckpointHeader Header, CheckpointParts Parts) Read(string world, ReadOnlySpan<byte> checkpoint, IReadOnlyList<IWorldPart> parts)
    {
        if (checkpoint.Length <= HashLength || !SHA256.HashData(checkpoint[..^HashLength]).AsSpan().SequenceEqual(checkpoint[^HashLength..]))
        {
            throw new ArgumentException("The checkpoint is damaged or cut off.", nameof(checkpoint));
        }

        using var from = new BinaryReader(new MemoryStream(checkpoint[..^HashLength].ToArray()));
        Expect(Version, from.ReadString());
        Expect(world, from.ReadString());
        var header = new CheckpointHeader(from.ReadInt32(), from.ReadInt32(), from.ReadInt32(), ReadSlots(from), ReadSlots(from));
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var shapes = new List<string>();
        for (var left = from.ReadInt32(); left > 0; left--)
        {
            var name = from.ReadString();
            shapes.Add($"{name}: {from.ReadString()}");
            bytes.Add(name, from.ReadBytes(from.ReadInt32()));
        }

        Expect(Listed(parts.Select(p => $"{p.Name}: {p.Shape}")), Listed(shapes));
        return (header, new(bytes));
    }

    private static string Listed(IEnumerable<string> shapes) => string.Join(", ", shapes.Order(StringComparer.Ordinal));

    private static void Expect(string wanted, string found)
    {
        if (wanted != found)
        {
            throw new ArgumentException($"The checkpoint is of '{found}', and '{wanted}' is asked for.", nameof(found));
        }
    }

    private static void WriteSlots(BinaryWriter to, int[] slots)
    {
        to.Write(slots.Length);
        foreach (var slot in slots)
        {
            to.Write(slot);
        }
    }

    private static int[] ReadSlots(BinaryReader from)
    {
        var slots = new int[from.ReadInt32()];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = from.ReadInt32();
        }

        return slots;
    }

    private static void WriteSized(BinaryWriter to, IWorldPart part, int slots)
    {
        using var bytes = new MemoryStream();
        using var inner = new BinaryWriter(bytes);
        part.Save(inner, slots);
        inner.Flush();
        to.Write((int)bytes.Length);
        to.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
