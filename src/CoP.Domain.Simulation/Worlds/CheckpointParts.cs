namespace CoP.Domain.Simulation.Worlds;

/// <summary>The parts of a checkpoint whose frame has been found whole.</summary>
internal sealed class CheckpointParts(IReadOnlyDictionary<string, byte[]> bytes)
{
    public void LoadInto(IEnumerable<IWorldPart> parts, int slots)
    {
        foreach (var part in parts)
        {
            using var reader = new BinaryReader(new MemoryStream(bytes[part.Name]));
            part.Load(reader, slots);
        }
    }
}
