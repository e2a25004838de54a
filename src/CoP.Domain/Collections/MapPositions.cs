using System.Runtime.CompilerServices;

namespace CoP.Domain.Collections;

/// <summary>For each level of a <see cref="MapStack{TKey, TValue}"/> the child to visit next.</summary>
[InlineArray(8)]
internal struct MapPositions
{
    private byte _first;
}
