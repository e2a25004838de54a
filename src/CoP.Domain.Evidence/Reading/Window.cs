using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Reading;

/// <summary>The part of time that is read: from one instant to just before another.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Window(ReadingOptions options)
{
    private readonly long _from = options.Since?.UtcTicks ?? long.MinValue;
    private readonly long _to = options.Until?.UtcTicks ?? long.MaxValue;

    public bool Holds(long utcTicks) => utcTicks >= _from && utcTicks < _to;
}
