using System.Collections.Immutable;

namespace CoP.Domain.Architecture.Tests.Specimens;

public sealed record ComparesByReference(int[] Array, List<int> Listed, ImmutableArray<int> Immutable, IReadOnlyList<int> ReadOnly, KeyValuePair<string, int[]> Inner, int Fine);
