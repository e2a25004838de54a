namespace CoP.Domain.Simulation.Worlds;

/// <summary>A part of a world's state: it grows with the world, forgets members who left, and can be saved.</summary>
internal interface IWorldPart
{
    string Name { get; }

    /// <summary>What it is and how it is built; only a part of the same shape takes what another has saved.</summary>
    string Shape { get; }

    void Grow(int capacity);

    void Clear(int slot);

    void ClearAll();

    /// <summary>Writes the state of the first slots, the only ones that have ever been used.</summary>
    void Save(BinaryWriter to, int slots);

    void Load(BinaryReader from, int slots);
}
