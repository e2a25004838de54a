using System.Reflection;
using System.Text.RegularExpressions;
using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Testing.Communities;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Communities;

public sealed partial class MetamorphicProperties(ITestOutputHelper output)
{
    [Fact]
    public void Renaming_Everybody_RenamesTheOutcome()
    {
        Prop.ForAll(Runs.All, history =>
        {
            var (log, renamed) = (CommunityLog.Empty, CommunityLog.Empty);
            foreach (var command in history.Commands)
            {
                var (one, other) = (log.Do(command), renamed.Do(Renamed(command)));
                Assert.Equal(one.Refusal?.Code, other.Refusal?.Code);
                (log, renamed) = (one.State, other.State);
            }

            Assert.Equal(log.ToJsonLines().Select(Renamed), renamed.ToJsonLines(), StringComparer.Ordinal);
            Assert.Equal(Renamed(CommunityFormat.Snapshots.Write(log.Community)), CommunityFormat.Snapshots.Write(renamed.Community));
        }).Check(Budget.Cases(200));
    }

    [Fact]
    public void Commands_OfUnrelatedMembers_Commute()
    {
        var both = 0;
        var pairs = Gen.Choose(0, 4).Two().SelectMany(who => Gen.Choose(0, 4).Two().Select(what => (First: (Who: who.Item1, What: what.Item1), Second: (Who: who.Item2, What: what.Item2))));
        Prop.ForAll(Runs.All, Arb.From(pairs), (history, pair) =>
        {
            var community = Runs.LogOf(history).Community;
            if (pair.First.Who == pair.Second.Who || community.Status != CommunityStatus.Alive)
            {
                return;
            }

            var (one, other) = (Own(community, pair.First), Own(community, pair.Second));
            var forth = community.Do(one, other);
            var back = community.Do(other, one);
            Assert.Equal(forth.IsAccepted, back.IsAccepted);
            Assert.Equal(forth.State, back.State);
            both += forth.IsAccepted ? 1 : 0;
        }).Check(Budget.Cases(1_000));
        output.WriteLine($"{both} pairs were accepted");
        Assert.True(both > (Budget.IsQuick ? 0 : 50));
    }

    private static DomainCommand Own(Community community, (int Who, int What) own)
    {
        var who = CommunityCommands.People[own.Who];
        return own.What switch
        {
            0 => new RecordAccess(who, Access.Tools | Access.Talk, who, community.Now),
            1 => new RecordBarrier(who, Access.Talk, who, community.Now),
            2 => new StepBack(community.Rules.Participation.Scheme.Entry, who, community.Now),
            3 => new AcceptRaise(who, community.Now),
            _ => new DeclineRaise(who, who, community.Now),
        };
    }

    // The new names stand in the order of the old ones, because order breaks ties.
    private static MemberId Renamed(MemberId member) => new($"m {member}");

    private static string Renamed(string json) => Names().Replace(json, m => $"\"{m.Groups["kind"].Value}m {m.Groups["name"].Value}\"");

    private static DomainCommand Renamed(DomainCommand command)
    {
        var clone = (DomainCommand)command.GetType().GetMethod("<Clone>$")!.Invoke(command, null)!;
        foreach (var property in clone.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite))
        {
            object? renamed = property.GetValue(clone) switch
            {
                MemberId m when m != default => Renamed(m),
                Actor a when a.TryGetMember(out var m) => (Actor)Renamed(m),
                ValueList<MemberId> all => all.Select(Renamed).ToValueList(),
                ValueList<Destination> all => all.Select(d => d with { Member = Renamed(d.Member) }).ToValueList(),
                _ => null,
            };
            if (renamed is not null)
            {
                property.SetValue(clone, renamed);
            }
        }

        return clone;
    }

    [GeneratedRegex("\"(?<kind>member:)?(?<name>ada|ben|cyd|dũng|eve)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Names();
}
