using System.Xml.Linq;
using CoP.Domain.Cli.Pages;
using CoP.Domain.Cli.Wording;

namespace CoP.Domain.Cli.Simulating;

/// <summary>The numbers behind the pictures of a simulation.</summary>
internal static class SimulationTables
{
    private const int CourseRows = 5;

    /// <summary>Survival at some cycles.</summary>
    public static XElement Survival(SimulatedRuns runs) => Table(
        "survival", "Survival",
        ["Arm", "Cycle", "Still watched", "Ended since the line above", "Alive", "95 % band"],
        runs.Names.Zip(runs.Result.Survival()).SelectMany(arm => (arm.Second.Table?.Rows ?? []).Select(row => new[]
        {
            arm.First, Words.Number((long)row.Time), Words.Number(row.AtRisk), Words.Number(row.Ended),
            row.Estimate is { } estimate ? Words.Percent(estimate) : "not known yet", row is { Low: { } low, High: { } high } ? Numbers.Range(low, high) : "–",
        })));

    /// <summary>Leadership at some cycles: the last before each fifth of the runs is over.</summary>
    public static XElement Course(SimulatedRuns runs) => Table(
        "course", "Leadership over time: median, middle half, and in how many runs it is defined",
        ["Arm", "Cycle", "Runs alive", "Leaders in effect", "Coordination"],
        runs.Names.Zip(runs.Courses).SelectMany(arm => Enumerable.Range(1, CourseRows).Select(i => arm.Second[(arm.Second.Count - 1) * i / CourseRows]).Distinct().Select(point => new[]
        {
            arm.First, Words.Number(point.Cycle), Words.Number(point.Alive), LeadershipCourse.Told(point.Leaders), LeadershipCourse.Told(point.Coordination),
        })));

    /// <summary>Means of the outcomes.</summary>
    public static XElement Outcomes(SimulatedRuns runs) => Table(
        "means", "Means over the runs, and in how many they are defined",
        ["Measure", .. runs.Names],
        OutcomeMeasures.All.Select(measure => (string[])[measure.Name, .. runs.Result.Cells.Select(cell => cell.MeanOf(measure.Measure)).Select(mean => $"{Numbers.Mean(mean.Mean)} ({Words.Number(mean.DefinedRuns)})")]));

    /// <summary>Parameters that are not at their defaults.</summary>
    public static XElement Settings(SimulatedRuns runs) => Table(
        "settings", "Set differently from the defaults",
        ["Parameter", "Value", "Default", "Unit", "Meaning"],
        runs.Scenario.Parameters.Changed.Select(parameter => new[]
        {
            parameter.Name, Numbers.Plain(runs.Scenario.Parameters[parameter]), Numbers.Plain(parameter.Default), parameter.Unit, parameter.Meaning,
        }));

    private static XElement Table(string id, string title, IReadOnlyList<string> heads, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        return Html.Tag("section", Html.Attribute("aria-labelledby", id), Html.Tag("h2", Html.Attribute("id", id), title),
            all.Count == 0
                ? Html.Tag("p", "Nothing.")
                : Html.Tag("div", Html.Class("scroll"), Html.Tag("table", Html.Class("series"),
                    Html.Tag("thead", Html.Tag("tr", heads.Select(head => Html.Tag("th", Html.Attribute("scope", "col"), head)))),
                    Html.Tag("tbody", all.Select(row => Html.Tag("tr", Html.Tag("th", Html.Attribute("scope", "row"), row[0]), row.Skip(1).Select(cell => Html.Tag("td", cell))))))));
    }
}
