namespace CoP.Domain.Simulation.Worlds;

/// <summary>A part of a world's state: it grows with the world, forgets members who left, and can be saved.</summary>
internal interface IWorldPart
{
    string Name { get; }

    void Grow(int capacity);

    void Clear(int slot);

    void ClearAll();

    void Save(BinaryWriter to);

    void Load(BinaryReader from);
}
