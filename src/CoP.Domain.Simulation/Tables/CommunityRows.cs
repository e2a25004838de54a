using CoP.Domain.Participation;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tables;

/// <summary>Makes rows of a simulated community.</summary>
internal static class CommunityRows
{
    private static readonly string[] Levels = ["peripheral", "active", "core"];

    public static void AddCycle(CommunityWorld world, ITableSink sink)
    {
        ref readonly var state = ref world.State.Value;
        Span<int> levels = stackalloc int[3];
        var (need, value, ethos, ties) = (0.0, 0.0, 0.0, 0);
        foreach (var slot in world.Present)
        {
            if (world.IsHere(slot))
            {
                levels[world.Levels[slot]]++;
                (need, value) = (need + world.Needs[slot], value + world.Values[slot]);
                (ethos, ties) = (ethos + world.Ethoses[slot], ties + world.Ties.Degree(slot));
            }
        }

        var size = levels[0] + levels[1] + levels[2];
        TableValue Mean(double sum) => size > 0 ? sum / size : default(TableValue);
        sink.Add(
            CommunityTables.Cycles,
            world.Cycle, size, levels[CommunityWorld.Core], levels[CommunityWorld.Active], levels[CommunityWorld.Peripheral], world.Count - size,
            state.Attending, state.Leaders, CommunityWorld.StageAt(state.Stage).ToString(), state.Completed, state.ActCount,
            Mean(need), Mean(value), Mean(ethos), Mean(ties));
    }

    public static void AddMembers(CommunityWorld world, ITableSink sink)
    {
        var row = new TableValue[CommunityTables.Members.Columns.Count];
        foreach (var slot in world.Present)
        {
            var rest = Person(world, slot, row);
            foreach (var competence in world.Competences)
            {
                row[rest++] = competence[slot];
            }

            sink.Add(CommunityTables.Members, row);
        }
    }

    public static void Add(Occurrence happened, ITableSink sink) => sink.Add(
        CommunityTables.Events,
        happened.Cycle, happened.Kind.ToString(), Somebody(happened.Subject), Somebody(happened.Other), happened.Code, happened.Detail);

    private static int Person(CommunityWorld world, int slot, TableValue[] row)
    {
        ReadOnlySpan<TableValue> values =
        [
            world.Cycle, world.NumberOf(slot), world.Joined[slot], CommunityTables.NameOf((Standing)world.Standings[slot]), Levels[world.Levels[slot]],
            world.Groups[slot] != 0, world.Drives[slot], world.Needs[slot], world.Skills[slot], world.Engagements[slot], world.Values[slot],
            world.Confidences[slot], world.Influences[slot], world.Ethoses[slot], world.ToFounder[slot], world.ToCommunity[slot],
            world.Accesses[slot], world.Loads[slot], world.Ties.Degree(slot), world.YearActs[slot],
        ];
        values.CopyTo(row);
        return values.Length;
    }

    private static TableValue Somebody(int number) => number < 0 ? default(TableValue) : number;
}
