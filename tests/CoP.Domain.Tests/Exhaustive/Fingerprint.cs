using System.Globalization;
using System.Text;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What makes two communities the same for the exploration: no positions, no instants, only which deadlines have passed and in what order the others come.</summary>
internal static class Fingerprint
{
    public static string Of(Community community)
    {
        var text = new StringBuilder(256);
        text.Append((int)community.Status).Append('|');
        foreach (var (member, m) in community.Participation.People.OrderBy(p => p.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"{member}{(int)m.Standing}{m.Level}{m.Offer?.Level}{m.Offer?.By}{(int)m.Access};");
        }

        foreach (var (function, holdings) in community.Leadership.Functions.OrderBy(f => f.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"|{function}:{holdings.Acting}");
            foreach (var aspect in Enum.GetValues<LeadershipAspect>())
            {
                text.Append('/').AppendJoin(',', holdings[aspect].Holdings.Select(h => FormattableString.Invariant($"{h.Member}{h.Shares}")));
            }
        }

        var deadlines = Deadlines(community).Where(d => d > community.Now).Distinct().Order().ToList();
        foreach (var t in community.Leadership.Transfers.OrderBy(t => t.Key).Select(t => t.Value))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"|{t.Function}{t.From}>{t.To}:{t.Shares}{(int)t.Overlap}{t.ProposedBy}{(int)t.Status}d{deadlines.IndexOf(t.Deadline)}o{string.Join(',', t.Objectors)}");
        }

        text.Append(CultureInfo.InvariantCulture, $"|{community.Charter.Current?.Purpose}{string.Join(',', community.Charter.Current?.Values ?? [])}");
        foreach (var a in community.Charter.Amendments)
        {
            text.Append(CultureInfo.InvariantCulture, $"|{a.Change}{a.Proposer}d{deadlines.IndexOf(a.SilenceUntil)}c{string.Join(',', a.Consents.OrderBy(c => c.Value).Select(c => c.Key))}");
        }

        return text
            .Append(CultureInfo.InvariantCulture, $"|{community.LifeCycle.Stage}{community.LifeCycle.Ending}")
            .AppendJoin(',', community.LifeCycle.OpenJunctures)
            .ToString();
    }

    public static IEnumerable<DateTimeOffset> Deadlines(Community community) =>
        community.Leadership.Transfers.Select(t => t.Value.Deadline).Concat(community.Charter.Amendments.Select(a => a.SilenceUntil));
}
