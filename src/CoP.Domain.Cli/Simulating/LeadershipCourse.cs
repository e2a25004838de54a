using CoP.Domain.Cli.Wording;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Pictures;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Distribution and coordination of leadership over time.</summary>
internal static class LeadershipCourse
{
    /// <summary>Draws the course, a line an arm.</summary>
    public static string Draw(SimulatedRuns runs, ValueList<PictureMark> marks) => new SeriesPicture
    {
        Title = "How leadership is spread and coordinated",
        About = "Over the 26 cycles before each cycle, from acts only: the median of the runs that are alive then and in which the measure is defined, with the middle half of them. "
            + $"Drawn where {LeadershipCensus.FewestRuns} runs or more define it. Who is alive changes over time: a line may move because communities end; what fell silent within the last window still counts as alive.",
        Panels =
        [
            Panel(runs, "distribution: leaders in effect", point => point.Leaders),
            Panel(runs, "coordination", point => point.Coordination),
        ],
        Marks = marks,
    }.ToSvg();

    /// <summary>The median, the middle half, and in how many runs it is defined.</summary>
    public static string Told(Quartiles quartiles) => quartiles.Median is null
        ? $"– ({Words.Number(quartiles.Runs)})"
        : $"{Numbers.Mean(quartiles.Median)}, {Numbers.Mean(quartiles.Low)} to {Numbers.Mean(quartiles.High)} ({Words.Number(quartiles.Runs)})";

    private static SeriesPanel Panel(SimulatedRuns runs, string name, Func<CoursePoint, Quartiles> measure) =>
        new(name, runs.Names.Zip(runs.Courses, (arm, course) => new SeriesLine(arm, course.Select(point => Place(point.Cycle, measure(point))).ToValueList())).ToValueList());

    private static SeriesPoint Place(int cycle, Quartiles quartiles) => new(cycle, quartiles.Median, quartiles.Low, quartiles.High);
}
