#:project ../../src/CoP.Domain.Simulation
#:property PublishAot=false
using System.Globalization;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Pictures;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Statistics;
using static CoP.Domain.Simulation.Models.ModelParameters;

// Can leadership that is shared keep a community alive when its founder leaves, and how much coordination does it take?
//   dotnet run --file docs/samples/heroic-to-distributed.cs                      some runs, a quarter of a minute
//   dotnet run --file docs/samples/heroic-to-distributed.cs -- 2000 500 pictures the runs of the protocol, points of the box, a folder for pictures
var runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 30;
var points = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 8;
var pictures = args.Length > 2 ? args[2] : null;
const int Exit = 104;
const int After = 130;
const ulong Seed = 20260112;

var scenario = Scenario.Named("heroic-to-distributed").Over(Exit + After + 26);
var stay = Run(scenario, runs);
var sudden = Run(scenario.With(FounderLeaves, Exit), runs);
var notice = Run(scenario.With(FounderLeaves, Exit).With(Notice, 26), runs);

Say($"In this model, {After} cycles (five years) after the founder left in cycle {Exit}; {runs} runs of each regime, the same luck in every arm.");
Say($"D: effective leaders by their acts. C: coordination, 0 is chance, 1 nobody doubles anything. Both over the year before.");
Say($"");
Say($"{"regime",-30} {"D",5} {"C",6} {"founder",8} {"stays",7} {"leaves",7} {"notice",7}   difference, leaves - stays");
for (var i = 0; i < LeadershipRegime.All.Count; i++)
{
    var (of, before) = (LeadershipRegime.All[i].Name, sudden[i]);
    var difference = Bootstrapped(Alive(sudden[i]), Alive(stay[i]));
    Say($"{of,-30} {Mean(before, o => o.EffectiveLeaders),5:F2} {Mean(before, o => o.Coordination),6:F2} {Mean(before, o => o.FounderShare),8:P0} {Share(stay[i]),7:P0} {Share(sudden[i]),7:P0} {Share(notice[i]),7:P0}   {Interval(difference)}");
}

Say($"");
Say($"Founder leaves, regimes against heroic, paired by run; p of a normal test on the bootstrap's error, by Holm for the five:");
var against = Enumerable.Range(1, sudden.Count - 1).Select(i => Bootstrapped(Alive(sudden[i]), Alive(sudden[0]))).ToList();
var adjusted = Holm.Adjust([.. against.Select(d => d is { StandardError: > 0 } ? 2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -Math.Abs(d.Estimate) / d.StandardError.Value) : 1)]);
for (var i = 1; i < sudden.Count; i++)
{
    Say($"  {LeadershipRegime.All[i].Name,-30} {Interval(against[i - 1])}, p {(adjusted[i - 1] < 0.001 ? "below .001" : adjusted[i - 1].ToString("F3", CultureInfo.InvariantCulture))}");
}

Say($"");
Line("of those alive just before the departure", sudden, o => Part(o, x => x.AliveAtExit == true, IsAlive));
Line("and alive at the end with their values and domain", sudden, o => $"{o.Average(x => x.SurvivedWithEthos ? 1.0 : 0.0):P0}");
foreach (var window in new[] { 6, 13 })
{
    Line($"dead after a silence of {window} cycles, and not of 26", Run(scenario.With(FounderLeaves, Exit).With(AliveWindow, window), runs), o => $"{Share(o):P0}");
}

Say($"");
Say($"Nulls, founder leaves: what if it were not the founder, or one mechanism were missing?");
foreach (var (name, changed) in Nulls())
{
    var outcomes = Run(changed, runs);
    Line(name, outcomes, o => $"{Share(o):P0}");
}

Say($"");
Say($"What a collision costs (interdependence) and what alignment costs, founder leaves:");
foreach (var (interdependence, cost) in new[] { (0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0) })
{
    var outcomes = Run(scenario.With(FounderLeaves, Exit).With(Interdependence, interdependence).With(AlignmentCost, cost), runs);
    Say($"interdependence {interdependence:F0}, cost {cost:F0}:   {string.Join("  ", outcomes.Select((o, i) => $"{Short(i)} {Share(o):P0}"))}");
}

var cells = Surface();
Say($"");
Say($"Alive five years after the departure, by what was measured before it (endogenous: nobody set D or C):");
foreach (var row in cells.GroupBy(c => c.Row).OrderByDescending(g => g.Key))
{
    Say($"C {Rows()[row.Key],-10} {string.Join("  ", row.OrderBy(c => c.Column).Select(c => $"D {Columns()[c.Column]}: {(c.Value is { } v ? v.ToString("P0", CultureInfo.InvariantCulture) : "-")} (n {c.Count})"))}");
}

var (orderings, passed, tried) = Robustness();
Say($"");
Say($"{tried} points of the plausible box, {passed} of them pass: while the founder stays 80 % live, with levels and retention from half to twice those of the defaults.");
Say($"Share of these in which one regime does better than another, and by how much (quartiles, in points):");
foreach (var (better, worse, differences) in orderings)
{
    Say($"  {better} than {worse}: {(differences.Count > 0 ? Told(differences) : "not defined")}");
}

Say($"");
Say($"What a contrast answers to over that box; screening by Morris (mean absolute effect of going through the whole range, in points) and shares of the variance by Sobol (first, total with 95 % interval):");
Screen();

Say($"");
Answer();
if (pictures is not null)
{
    Draw(pictures);
}

IReadOnlyList<IReadOnlyList<RunOutcome>> Run(Scenario of, int count, params LeadershipRegime[] regimes) =>
    [.. of.Regimes(regimes).Replicate(count, Seed).Run(new StudyOptions { Threads = Environment.ProcessorCount }).Cells.Select(c => (IReadOnlyList<RunOutcome>)[.. c.Outcomes])];

IEnumerable<(string Name, Scenario Scenario)> Nulls()
{
    var leaves = scenario.With(FounderLeaves, Exit);
    yield return ("an ordinary member leaves instead", leaves.With(Leaver, 1));
    yield return ("the member nearest to the founder leaves", leaves.With(Leaver, 2));
    yield return ("functions are drawn anew every cycle", leaves.With(RandomReassignment, 1));
    yield return ("nobody learns by doing together", leaves.With(CoDoing, 0));
    yield return ("nobody identifies with the founder", leaves.With(FounderIdentification, 0));
    yield return ("collisions cost nothing (interdependence 0)", leaves.With(Interdependence, 0));
    yield return ("the same hours for leading in all regimes", leaves.With(BudgetNeutral, 1));
}

// Dispositions are spread over their ranges; where a run comes to lie is measured.
ValueList<SurfaceCell> Surface()
{
    var leaves = scenario.With(FounderLeaves, Exit);
    var outcomes = leaves.Sweep(WillingnessToOffer, 0, 0.03, 0.12).Sweep(OfferedShare, 0.5, 1).Sweep(AlignmentHours, 0, 0.1, 0.5).Sweep(Volunteering, 0.02, 0.1)
        .Replicate(Math.Max(4, runs / 4), Seed + 1).Run(new StudyOptions { Threads = Environment.ProcessorCount })
        .Cells.SelectMany(c => c.Outcomes).Where(o => o is { AliveAtExit: true, EffectiveLeaders: not null, Coordination: not null }).ToList();
    return
    [
        .. from column in Enumerable.Range(0, Columns().Length)
           from row in Enumerable.Range(0, Rows().Length)
           let here = outcomes.Where(o => Place(o.EffectiveLeaders!.Value, 1.5, 2.5, 4) == column && Place(o.Coordination!.Value, 0.25, 0.5, 0.75) == row).ToList()
           select new SurfaceCell(column, row, here.Count < 5 ? null : here.Average(o => IsAlive(o) ? 1.0 : 0.0), here.Count),
    ];
}

string[] Columns() => ["below 1.5", "1.5 to 2.5", "2.5 to 4", "4 and more"];

string[] Rows() => ["below .25", ".25 to .5", ".5 to .75", ".75 and more"];

Dimension[] Box() =>
[
    new("interdependence", 0, 1), new("alignmentCost", 0, 2), new("alignmentHalf", 0.05, 0.3), new("charisma", 0, 0.6), new("habit", 0.2, 0.9), new("facilitationEffect", 0.2, 0.8),
    new("hoursMean", 4, 10), new("arrivalRate", 5, 11), new("founderIdentification", 0, 0.8), new("leaveAnyway", 0.03, 0.055), new("sharedNeed", 0, 0.6), new("takingUp", 0.3, 1),
];

Func<double> Uniform(string name)
{
    var stream = RandomStream.Of(Seed, 0, new StreamName(name));
    return () => stream.Uniform();
}

(List<(string Better, string Worse, List<double> Differences)> Orderings, int Passed, int Tried) Robustness()
{
    var box = Box();
    (LeadershipRegime Better, LeadershipRegime Worse)[] pairs =
    [
        (LeadershipRegime.Shared, LeadershipRegime.DistributedWithoutAlignment), (LeadershipRegime.Shared, LeadershipRegime.Heroic),
        (LeadershipRegime.ProgressiveHandOver, LeadershipRegime.Heroic), (LeadershipRegime.Rotating, LeadershipRegime.Heroic),
        (LeadershipRegime.Hybrid, LeadershipRegime.Heroic), (LeadershipRegime.Hybrid, LeadershipRegime.Shared),
    ];
    var differences = pairs.Select(_ => new List<double>()).ToArray();
    var few = Math.Max(10, runs / 20);
    var usual = Shape(Run(scenario, few, LeadershipRegime.Heroic)[0]);
    var (passed, tried) = (0, 0);

    // More points than are wanted: some do not pass.
    var design = LatinHypercube.Of(box, 3 * points, Uniform("box"));
    for (; tried < design.Count && passed < points; tried++)
    {
        var at = scenario;
        var point = design.Point(tried);
        for (var d = 0; d < box.Length; d++)
        {
            at = at.With(Find(box[d].Name)!, point[d]);
        }

        var stays = Run(at, few, LeadershipRegime.Heroic)[0];
        if (Share(stays) < 0.8 || Shape(stays).Zip(usual).Any(s => !(s.First >= 0.5 * s.Second && s.First <= 2 * s.Second)))
        {
            continue;
        }

        passed++;
        var left = Run(at.With(FounderLeaves, Exit), few).Select(Share).ToList();
        for (var p = 0; p < pairs.Length; p++)
        {
            differences[p].Add(left[Index(pairs[p].Better)] - left[Index(pairs[p].Worse)]);
        }
    }

    return ([.. pairs.Select((p, i) => (p.Better.Name, p.Worse.Name, differences[i]))], passed, tried);
}

// Shares of the core and of active members at the end, and of those who stayed a year: what the defaults were calibrated on.
double[] Shape(IReadOnlyList<RunOutcome> outcomes) =>
[
    outcomes.Where(o => o.Size > 0).Select(o => (double)o.Core / o.Size).DefaultIfEmpty(double.NaN).Average(),
    outcomes.Where(o => o.Size > 0).Select(o => (double)o.Active / o.Size).DefaultIfEmpty(double.NaN).Average(),
    outcomes.Average(o => o.Retention) ?? double.NaN,
];

void Screen()
{
    var left = scenario.With(FounderLeaves, Exit).Regimes(LeadershipRegime.Shared, LeadershipRegime.Heroic, LeadershipRegime.DistributedWithoutAlignment);
    var few = Math.Max(4, runs / 40);
    var options = new StudyOptions { Threads = Environment.ProcessorCount };
    var morris = Morris.Of(Box(), Math.Max(2, points / 25), Uniform("morris"));
    var sobol = Sobol.Of(Box(), Math.Max(4, points / 8), Uniform("sobol"));
    var (screened, shared) = (DesignResult.Of(left.Over(morris.Points).Replicate(few, Seed + 2).Run(options), morris), DesignResult.Of(left.Over(sobol.Points).Replicate(few, Seed + 3).Run(options), sobol));
    PointMeasure Lives(int arm) => PointMeasure.OfArm("alive", o => IsAlive(o) ? 1 : 0, arm);
    foreach (var (name, contrast) in new[] { ("shared − heroic", Lives(0).Minus(Lives(1))), ("shared − without alignment", Lives(0).Minus(Lives(2))) })
    {
        var (effects, shares) = (screened.Analyse(contrast), shared.Analyse(contrast));
        Say($"  {name}; of the variance between Sobol's points luck alone could make {shares.ChanceShare ?? 1:P0}");
        foreach (var effect in effects.Effects.OrderByDescending(e => e.MuStar))
        {
            var index = shares.Shares?.Parameters.FirstOrDefault(i => i.Name == effect.Name);
            Say($"    {effect.Name,-22} {100 * effect.MuStar,5:F1}   {index?.First,6:F2}  {index?.Total,6:F2}{(index?.TotalInterval is { } t ? FormattableString.Invariant($" ({t.Low:F2} to {t.High:F2})") : "")}");
        }
    }
}

// Whatever the model says, in words: the figures choose the sentence.
void Answer()
{
    var heroic = Share(sudden[Index(LeadershipRegime.Heroic)]);
    var best = Enumerable.Range(0, sudden.Count).MaxBy(i => Share(sudden[i]));
    var (shared, unaligned) = (Share(sudden[Index(LeadershipRegime.Shared)]), Share(sudden[Index(LeadershipRegime.DistributedWithoutAlignment)]));
    Say($"In this model a community outlives its founder most often under the regime {LeadershipRegime.All[best].Name} ({Share(sudden[best]):P0}, heroic {heroic:P0}).");
    Say($"Sharing without alignment keeps {unaligned:P0} alive, the same sharing with alignment {shared:P0}: {(shared - unaligned > 0.05 ? "coordination decides whether sharing helps or harms" : "coordination makes no difference worth naming")}.");
    Say($"{(shared > heroic + 0.05 ? "Shared leadership protects" : shared < heroic - 0.05 ? "Shared leadership does not protect by itself: at these settings it does worse than one founder who does it all until the end" : "Shared leadership makes no difference worth naming")}.");
    Say($"That does not settle what the case studies suggest: a model shows what follows from its assumptions, and which of them carry it.");
}

void Draw(string folder)
{
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "heroic-to-distributed.svg"), new SurvivalPicture
    {
        Title = "A founder leaves in cycle 104",
        About = "Communities alive, by how leaders were inclined to lead; in this model, not in the world.",
        Series = [.. sudden.Select((o, i) => SurvivalSeries.OfOutcomes(LeadershipRegime.All[i].Name, o))],
    }.ToSvg());
    File.WriteAllText(Path.Combine(folder, "distribution-and-coordination.svg"), new SurfacePicture
    {
        Title = "Alive five years after the founder left",
        About = "By distribution and coordination as measured in the year before: endogenous, in this model.",
        ValueName = "alive",
        ColumnName = "effective leaders D",
        RowName = "coordination C",
        Columns = [.. Columns()],
        Rows = [.. Rows()],
        Cells = cells,
        Low = 0,
        High = 1,
    }.ToSvg());
    Say($"Pictures are in {folder}.");
}

void Line(string name, IReadOnlyList<IReadOnlyList<RunOutcome>> outcomes, Func<IReadOnlyList<RunOutcome>, FormattableString> told) =>
    Say($"{name,-49} {string.Join("  ", outcomes.Select((o, i) => $"{Short(i)} {told(o).ToString(CultureInfo.InvariantCulture)}"))}");

FormattableString Part(IReadOnlyList<RunOutcome> outcomes, Func<RunOutcome, bool> of, Func<RunOutcome, bool> what) =>
    $"{outcomes.Count(o => of(o) && what(o)) / Math.Max(1.0, outcomes.Count(of)):P0} (n {outcomes.Count(of)})";

bool IsAlive(RunOutcome o) => o.EndCycle is null || o.EndCycle > Exit + After;
double[] Alive(IReadOnlyList<RunOutcome> outcomes) => [.. outcomes.Select(o => IsAlive(o) ? 1.0 : 0.0)];
double Share(IReadOnlyList<RunOutcome> outcomes) => Alive(outcomes).Average();
double? Mean(IReadOnlyList<RunOutcome> outcomes, Func<RunOutcome, double?> measure) => outcomes.Select(measure).Average();
int Index(LeadershipRegime regime) => LeadershipRegime.All.ToList().IndexOf(regime);
int Place(double value, params double[] bounds) => bounds.Count(b => value >= b);
string Short(int regime) => new[] { "heroic", "hand-over", "rotating", "shared", "unaligned", "hybrid" }[regime];

BootstrapResult? Bootstrapped(double[] one, double[] other)
{
    var stream = RandomStream.Of(Seed, 0, new StreamName("bootstrap"));
    return Bootstrap.OfPairs(one, other, n => stream.Below(n), 1000);
}

string Told(List<double> differences)
{
    differences.Sort();
    double Quartile(int q) => 100 * differences[(int)Math.Round((differences.Count - 1) * q / 4.0)];
    return FormattableString.Invariant($"{100.0 * differences.Count(d => d > 0) / differences.Count:F0} % of {differences.Count}; {Quartile(1):+0;-0;0}, {Quartile(2):+0;-0;0}, {Quartile(3):+0;-0;0}");
}

string Interval(BootstrapResult? difference) => difference is { Percentile: { } interval }
    ? FormattableString.Invariant($"{100 * difference.Estimate:+0;-0;0} points ({100 * interval.Low:+0;-0;0} to {100 * interval.High:+0;-0;0})")
    : "none";

void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
