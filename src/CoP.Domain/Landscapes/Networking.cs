using System.Runtime.InteropServices;
using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>Transformative networking: who of the many small communities would do well to know whom.</summary>
/// <remarks>Pure and thread-safe. Nobody is linked by it; people link themselves (<see cref="ConnectPeople"/>).</remarks>
public static class Networking
{
    /// <summary>Finds people of different communities who voice the same interests. Pure.</summary>
    /// <param name="landscape">The landscape, with what people want to be found for.</param>
    /// <param name="view">The communities as they stand; who is no present member any more is not found.</param>
    /// <param name="thresholds">How eager; <see langword="null"/> for the defaults.</param>
    /// <returns>Suggestions, those with most topics in common first, then by the ids. People who are linked already, or present in one community together, are not among them.</returns>
    public static ValueList<InterestMatch> Matches(Landscape landscape, LandscapeView view, NetworkingThresholds? thresholds = null)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(view);
        thresholds ??= new();
        var shared = new Dictionary<(Voice One, Voice Other), List<string>>();
        foreach (var (topic, voices) in ByTopic(landscape, view).Where(t => t.Value.DistinctBy(v => v.Person).Count() <= thresholds.MostPeoplePerTopic))
        {
            foreach (var pair in Pairs(voices).Where(p => !landscape.Connections.ContainsKey(new(p.One.Person, p.Other.Person))))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(shared, pair, out _) ??= []).Add(topic);
            }
        }

        return Strongest(shared.Where(s => s.Value.Count >= thresholds.SharedTopics && !HaveCommon(s.Key.One, s.Key.Other, view)), landscape, thresholds);
    }

    private static SortedDictionary<string, List<Voice>> ByTopic(Landscape landscape, LandscapeView view)
    {
        var topics = new SortedDictionary<string, List<Voice>>(StringComparer.Ordinal);
        foreach (var (person, profile) in landscape.People)
        {
            foreach (var interest in profile.Interests.Where(i => landscape.Communities.ContainsKey(i.In) && view.IsPresent(i.In, person)))
            {
                foreach (var topic in interest.Topics)
                {
                    var key = topic.ToUpperInvariant();
                    if (!topics.TryGetValue(key, out var voices))
                    {
                        topics[key] = voices = [];
                    }

                    voices.Add(new(person, interest.In));
                }
            }
        }

        return topics;
    }

    private static IEnumerable<(Voice One, Voice Other)> Pairs(List<Voice> voices)
    {
        voices.Sort();
        for (var i = 0; i < voices.Count; i++)
        {
            for (var j = i + 1; j < voices.Count; j++)
            {
                if (voices[i].Person != voices[j].Person && voices[i].In != voices[j].In)
                {
                    yield return (voices[i], voices[j]);
                }
            }
        }
    }

    private static bool HaveCommon(Voice one, Voice other, LandscapeView view) => view.IsPresent(one.In, other.Person) || view.IsPresent(other.In, one.Person);

    private static ValueList<InterestMatch> Strongest(
        IEnumerable<KeyValuePair<(Voice One, Voice Other), List<string>>> shared, Landscape landscape, NetworkingThresholds thresholds)
    {
        var links = new Dictionary<MemberId, int>();
        var linked = new HashSet<PersonPair>();
        var matches = new List<InterestMatch>();
        foreach (var ((one, other), topics) in shared.OrderByDescending(s => s.Value.Count).ThenBy(s => s.Key.One).ThenBy(s => s.Key.Other))
        {
            var people = new PersonPair(one.Person, other.Person);
            ref var ofOne = ref CollectionsMarshal.GetValueRefOrAddDefault(links, one.Person, out _);
            var ofOther = links.GetValueOrDefault(other.Person);
            if (ofOne < thresholds.MostLinksPerPerson && ofOther < thresholds.MostLinksPerPerson && linked.Add(people))
            {
                ofOne++;
                links[other.Person] = ofOther + 1;
                StreamId?[] initiatives = [InitiativeOf(one, landscape), InitiativeOf(other, landscape)];
                matches.Add(new(people, one.In, other.In, topics.ToValueList(), initiatives.OfType<StreamId>().ToValueList()));
            }
        }

        return matches.ToValueList();
    }

    private static StreamId? InitiativeOf(Voice voice, Landscape landscape) => landscape.ProfileOf(voice.Person).InterestIn(voice.In)?.Initiative;

    // Sorted by person first, so that the pair is in the order of a PersonPair.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Voice(MemberId Person, CommunityId In) : IComparable<Voice>
    {
        public int CompareTo(Voice other) => Person.CompareTo(other.Person) is not 0 and var order ? order : In.CompareTo(other.In);
    }
}
