using System.Runtime.InteropServices;

namespace CoP.Domain.Distribution;

/// <summary>Who did what together, and how often before. For one thread.</summary>
internal sealed class Companions(int knownAfter)
{
    private readonly Dictionary<string, List<(MemberId Member, bool IsPlanned)>> occasions = new(StringComparer.Ordinal);
    private readonly Dictionary<(MemberId, MemberId), int> together = [];

    /// <summary>Takes a deed in; says in which form its doer joined others, or null who was the first, was there already or acted alone.</summary>
    public ConcertiveForm? Join(LeadershipDeed deed, bool isPlanned)
    {
        if (deed.Occasion is null)
        {
            return null;
        }

        ref var others = ref CollectionsMarshal.GetValueRefOrAddDefault(occasions, deed.Occasion, out _);
        others ??= [];
        if (others.Exists(o => o.Member == deed.Member))
        {
            return null;
        }

        var form = others.Count == 0 ? (ConcertiveForm?)null : FormOf(others, deed.Member, isPlanned);
        others.Add((deed.Member, isPlanned));
        return form;
    }

    private ConcertiveForm FormOf(List<(MemberId Member, bool IsPlanned)> others, MemberId member, bool isPlanned)
    {
        var isKnown = false;
        foreach (var (other, _) in others)
        {
            var pair = other.CompareTo(member) < 0 ? (other, member) : (member, other);
            ref var times = ref CollectionsMarshal.GetValueRefOrAddDefault(together, pair, out _);
            isKnown |= times >= knownAfter;
            times++;
        }

        return isPlanned && others.TrueForAll(o => o.IsPlanned) ? ConcertiveForm.InstitutionalisedPractice
            : isKnown ? ConcertiveForm.IntuitiveWorkingRelation
            : ConcertiveForm.SpontaneousCollaboration;
    }
}
