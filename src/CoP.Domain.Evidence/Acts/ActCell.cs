using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Acts;

/// <summary>Acts of one month that share actor, target and standing.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ActCell
{
    public long Acts;
    public long Integrative;
    public long FirstTicks;
    public long LastTicks;
}
