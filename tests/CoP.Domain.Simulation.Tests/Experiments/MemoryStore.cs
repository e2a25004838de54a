using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Simulation.Tests.Experiments;

/// <summary>A folder in memory whose disk can be full.</summary>
internal sealed class MemoryStore(string place = "memory") : IExperimentStore
{
    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>How many bytes may still be written; what is beyond is an error in the midst of a write.</summary>
    public long Room { get; set; } = long.MaxValue;

    public string Place => place;

    public bool Has(string name) => Files.ContainsKey(name);

    public Stream Read(string name) => new MemoryStream(Files[name], writable: false);

    public Stream OpenPart(string name)
    {
        Files.TryAdd(name + ".part", []);
        return new Part(this, name + ".part");
    }

    public void Finish(string name)
    {
        Files[name] = Files[name + ".part"];
        Files.Remove(name + ".part");
    }

    public MemoryStore Copy()
    {
        var copy = new MemoryStore(place);
        foreach (var (name, bytes) in Files)
        {
            copy.Files[name] = [.. bytes];
        }

        return copy;
    }

    private sealed class Part : MemoryStream
    {
        private readonly MemoryStore _store;
        private readonly string _name;

        public Part(MemoryStore store, string name)
        {
            (_store, _name) = (store, name);
            base.Write(store.Files[name], 0, store.Files[name].Length);
            Position = 0;
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

        public override void Write(byte[] buffer, int offset, int count)
        {
            var fits = (int)Math.Min(count, _store.Room);
            _store.Room -= fits;
            base.Write(buffer, offset, fits);
            _store.Files[_name] = ToArray();
            if (fits < count)
            {
                throw new IOException("No space left on device.");
            }
        }

        public override void SetLength(long value)
        {
            base.SetLength(value);
            _store.Files[_name] = ToArray();
        }
    }
}
