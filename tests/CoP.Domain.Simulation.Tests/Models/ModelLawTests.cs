using CoP.Domain.Leadership;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Worlds;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Models;

/// <summary>What holds after every cycle of every run, whatever its parameters.</summary>
public sealed class ModelLawTests
{
    [Fact]
    public void Shares_OfEveryFunction_SumToTheWholeWithTheVacancy() => Check(SharesProblem);

    [Fact]
    public void Holders_AndThoseWhoAct_ArePresentAndNotAway() => Check(HolderProblem);

    [Fact]
    public void Columns_OfShares_StayBetweenZeroAndOne() => Check(RangeProblem);

    [Fact]
    public void ActsOfTheYear_AreTheSumOfTheRing() => Check(RingProblem);

    [Fact]
    public void Numbers_OfArrival_AreNeverGivenAgain() =>
        Prop.ForAll(RandomRun.All, run =>
        {
            var keys = new Dictionary<int, ulong>();
            return Ok(run.FirstProblem(world => NumberProblem(world, keys)));
        }).Check(Budget.Cases(Budget.Of(40, 400)));

    private static void Check(Func<CommunityWorld, string?> problem) =>
        Prop.ForAll(RandomRun.All, run => Ok(run.FirstProblem(problem))).Check(Budget.Cases(Budget.Of(40, 400)));

    private static Property Ok(string? problem) => (problem is null).Label(problem ?? "");

    private static string? SharesProblem(CommunityWorld world)
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            var (power, authority, responsibility, holders) = (0, 0, 0, new HashSet<int>());
            foreach (var (slot, shares) in Holders.Of(world, f))
            {
                if (shares.IsNone)
                {
                    continue;
                }

                (power, authority, responsibility) = (power + shares.Power, authority + shares.Authority, responsibility + shares.Responsibility);
                if (shares.Power < 0 || shares.Authority < 0 || shares.Responsibility < 0 || !holders.Add(slot))
                {
                    return $"function {f}: {slot} holds {shares}, or holds twice";
                }
            }

            var vacant = Holders.Vacant(world, f);
            if (vacant.Power < 0 || vacant.Authority < 0 || vacant.Responsibility < 0
                || (power + vacant.Power, authority + vacant.Authority, responsibility + vacant.Responsibility) != (LeadershipShares.Total, LeadershipShares.Total, LeadershipShares.Total))
            {
                return $"function {f}: held {power}, {authority}, {responsibility}, vacant {vacant}";
            }
        }

        return null;
    }

    private static string? HolderProblem(CommunityWorld world)
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            foreach (var (slot, shares) in Holders.Of(world, f))
            {
                if (!shares.IsNone && !(world.IsPresent(slot) && world.IsHere(slot)))
                {
                    return $"function {f}: slot {slot} holds {shares} and is not there";
                }
            }

            if (world.Acting[f] >= 0 && !(world.IsPresent(world.Acting[f]) && world.IsHere(world.Acting[f])))
            {
                return $"function {f}: slot {world.Acting[f]} acts and is not there";
            }

            ref readonly var transfer = ref world.Transfers[f];
            if (transfer.IsOpen && (!world.IsHere(transfer.To) || (transfer.From >= 0 && !world.IsHere(transfer.From))))
            {
                return $"function {f}: {transfer} has a party that is not there";
            }
        }

        return null;
    }

    private static string? RangeProblem(CommunityWorld world)
    {
        Column<float>[] bounded =
        [
            world.Traits, world.NeedBases, world.Needs, world.Skills, world.Engagements, world.Values, world.Got, world.ToFounder, world.ToCommunity, world.Confidences, world.Influences,
            world.Ethoses, world.Accesses, world.Replies, .. world.Competences,
        ];
        foreach (var slot in world.Present)
        {
            if (bounded.FirstOrDefault(c => !(c[slot] is >= 0 and <= 1)) is { } column)
            {
                return $"{column.Name} of {slot} is {column[slot]}";
            }

            if (!(world.ToFounder[slot] + world.ToCommunity[slot] <= 1.0001f) || !(world.Loads[slot] >= 0) || !float.IsFinite(world.Loads[slot]))
            {
                return $"identification of {slot} is {world.ToFounder[slot]} + {world.ToCommunity[slot]}, load {world.Loads[slot]}";
            }

            foreach (var strength in world.Ties.StrengthsOf(slot))
            {
                if (!(strength is > 0 and <= 1))
                {
                    return $"a tie of {slot} is {strength}";
                }
            }
        }

        return null;
    }

    private static string? RingProblem(CommunityWorld world)
    {
        foreach (var slot in world.Present)
        {
            var sum = 0;
            foreach (var acts in world.Rings[slot])
            {
                sum += acts;
            }

            if (sum != world.YearActs[slot])
            {
                return $"{slot} has {world.YearActs[slot]} acts, its ring {sum}";
            }
        }

        return null;
    }

    private static string? NumberProblem(CommunityWorld world, Dictionary<int, ulong> keys)
    {
        var seen = new HashSet<int>();
        foreach (var slot in world.Present)
        {
            var number = world.NumberOf(slot);
            if (number < 0 || number >= world.Arrivals || !seen.Add(number) || !(keys.TryAdd(number, world.Keys[slot]) || keys[number] == world.Keys[slot]))
            {
                return $"number {number} is that of two";
            }
        }

        return null;
    }
}
