using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Acts;

/// <summary>What is known of one person over a whole record. Times as a target matter only to those who never act.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PersonTotals
{
    private long _firstActing;
    private long _lastActing;
    private long _firstAsTarget;
    private long _lastAsTarget;
    private bool _target;

    public long Acts { get; private set; }

    public readonly bool Seen => Acts > 0 || _target;

    public readonly (long First, long Last) Span =>
        Acts > 0 ? (_firstActing, _lastActing) : (_firstAsTarget, _lastAsTarget);

    public void SeenActing(in ActCell cell)
    {
        _firstActing = Acts > 0 ? Math.Min(_firstActing, cell.FirstTicks) : cell.FirstTicks;
        _lastActing = Math.Max(_lastActing, cell.LastTicks);
        Acts += cell.Acts;
    }

    public void SeenAsTarget(in ActCell cell)
    {
        _firstAsTarget = _target ? Math.Min(_firstAsTarget, cell.FirstTicks) : cell.FirstTicks;
        _lastAsTarget = Math.Max(_lastAsTarget, cell.LastTicks);
        _target = true;
    }
}
