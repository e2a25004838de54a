using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Cli.Tests.Experimenting;

/// <summary>A folder on a disk with room for so many bytes; what is beyond is an error in the midst of a write, as a system gives it.</summary>
internal sealed class FullStore(string folder, long room) : IExperimentStore
{
    private readonly ExperimentFolder _folder = new(folder);
    private long _room = room;

    public string Place => _folder.Place;

    public bool Has(string name) => _folder.Has(name);

    public Stream Read(string name) => _folder.Read(name);

    public Stream OpenPart(string name) => new Part(this, _folder.OpenPart(name));

    public void Finish(string name) => _folder.Finish(name);

    private sealed class Part(FullStore store, Stream stream) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => stream.Length;

        public override long Position
        {
            get => stream.Position;
            set => stream.Position = value;
        }

        public override void Flush() => stream.Flush();

        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

        public override void SetLength(long value) => stream.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count)
        {
            var fits = (int)Math.Min(count, store._room);
            store._room -= fits;
            stream.Write(buffer, offset, fits);
            if (fits < count)
            {
                throw new IOException($"No space left on device : '{store.Place}'");
            }
        }

        protected override void Dispose(bool disposing)
        {
            stream.Dispose();
            base.Dispose(disposing);
        }
    }
}
