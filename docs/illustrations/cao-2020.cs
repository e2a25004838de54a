#:project ../../src/CoP.Domain.Simulation
#:property PublishAot=false
using System.Globalization;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Statistics;
using CoP.Domain.Simulation.Stepping;
using CoP.Domain.Simulation.Worlds;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

// Inspired by, not docked: Cao and others, Complexity 2020, article 6857891, of which the abstract and the words below figure 1 were read.
//   dotnet run --file docs/illustrations/cao-2020.cs               the seed of the page that is kept
//   dotnet run --file docs/illustrations/cao-2020.cs -- 7 1000     another seed, more groups
// Told by the source: who does what in a cycle, what each attribute is for, the vote, the results.
// Ours, and fixed before the first run: every number, the formulas, both ways to keep a rating, what is early and late, the tests.
// Added after it: the table at the end, which asks whether our numbers matter.
var seed = args.Length > 0 ? ulong.Parse(args[0], CultureInfo.InvariantCulture) : 2020;
var groups = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
const int Middle = 8;
const int Early = 20;
const int Late = 400;
const double Alpha = 0.01;
const double Margin = 0.05;
const string Comes = "comes out";
const string Contrary = "the contrary";
int[] looks = [5, 10, Early, 50, 100, 200, Late];
string[] attributes = ["talkativeness", "intelligence", "credibility"];
string[] ways = ["account", "standing"];
var setting = new Setting(Small: 4, Large: 12, Floor: 0.2, IsFloorShared: false, Draw: 0.5, IsQualityYesOrNo: false);
(string Name, string Claim)[] relations =
[
    ("i", "all three attributes predict perceived leadership"),
    ("ii", "talkativeness predicts it most strongly"),
    ("iii", "talkativeness predicts it fastest: it is ahead at the first look already"),
    ("iv", "small groups are better early"),
    ("v", "in the long run size makes no difference (interval at 98 %)"),
];

Say($"INSPIRED BY, NOT DOCKED: who is seen as a leader in a leaderless group, after Cao and others (2020)");
Say($"The paper's numbers are not known here. Only its relations are compared; no figure below is the paper's.");
Say($"");
Say($"Told by the source  nobody leads at first; members differ in talkativeness, intelligence, credibility; utility");
Say($"                    is hidden. How many opinions a member has at first, and how good, is intelligence; unseen");
Say($"                    plans are judged by remembered ones. A cycle is silent (everybody studies near the own");
Say($"                    best plan) or somebody proposes to change one aspect of the group's plan; listeners rate");
Say($"                    the speaker by suggestion and presentation; more than half in favour adopt it.");
Say($"Ours                {Group.Aspects} aspects; {Group.Hills} hills, the highest 1; attributes uniform, independent; 1 to 6 first opinions,");
Say($"                    error of deviation .3 x (1 - intelligence); 32 opinions remembered, weighed by squared");
Say($"                    nearness; the floor is claimed with chance {setting.Floor} x talkativeness; the speaker's claim");
Say($"                    draws a listener's judgement nearer by {setting.Draw} x credibility; a score is the mean of");
Say($"                    credibility and quality, which is (1 + utility gained, as the listener judges)/2.");
Say($"Perceived           the mean of the others' ratings, kept in two ways, both reported:");
Say($"                    account: scores add up; standing: each score moves the rating, from 0, a tenth of the way");
Say($"Effects             standardised, least squares on all three attributes, within groups of {Middle}");
Say($"Performance         hidden utility of the group's plan, 1 is the best there is; groups of {setting.Small} against {setting.Large}");
Say($"Test                seed {seed}, {groups} groups of each size (the small ones are the first of the large ones, same");
Say($"                    problem, same luck); 95 % bootstrap intervals over groups, normal tests by their errors,");
Say($"                    equivalence within {Margin}; Holm over all tests of a setting, alpha {Alpha}");

var (middle, small, large, tests) = Study(setting);
foreach (var (way, name) in ways.Index())
{
    Say($"");
    Say($"{"Effects on the " + name,-24}{Looks(look => "cycle " + look.ToString(CultureInfo.InvariantCulture))}");
    for (var a = 0; a < attributes.Length; a++)
    {
        Say($"  {attributes[a],-22}{Looks(look => Figure(Effects(middle[way][Array.IndexOf(looks, look)], All())[a]))}");
    }
}

Say($"");
Say($"{"Performance",-24}{Looks(look => "cycle " + look.ToString(CultureInfo.InvariantCulture))}");
Say($"  {$"small, {Figure(setting.Small, "F0")} members",-22}{Looks(look => Figure(small[Array.IndexOf(looks, look)].Average()))}");
Say($"  {$"large, {Figure(setting.Large, "F0")} members",-22}{Looks(look => Figure(large[Array.IndexOf(looks, look)].Average()))}");

foreach (var (relation, claim) in relations)
{
    Say($"");
    Say($"({relation}) {claim}");
    foreach (var here in tests.Where(t => t.Relation == relation).GroupBy(t => t.Way, StringComparer.Ordinal))
    {
        Say($"  {(here.Key.Length > 0 ? here.Key + ": " : "")}{(here.All(t => t.Verdict == Comes) ? "COMES OUT" : "DOES NOT COME OUT")}");
        foreach (var test in here)
        {
            Say($"    {test.Claim,-44} {test.Estimate,6:+0.000;-0.000} ({test.Interval.Low:+0.000;-0.000} to {test.Interval.High:+0.000;-0.000})  {test.Verdict}");
        }
    }
}

// After the first run, in which intelligence predicted nothing: is it because utility gained varies so much less than credibility?
Say($"");
Say($"Do our numbers carry it? One thing changed: yes = all tests come out, no = one is contrary, or else open");
Say($"{"",-44} {"account",-20}{"standing",-20}");
Say($"{"",-44} {"i",-6}{"ii",-6}{"iii",-8}{"i",-6}{"ii",-6}{"iii",-8}{"iv",-6}v");
foreach (var (name, other) in new[]
{
    ("as above", setting), ("quality is 1 for a gain, 0 for none", setting with { IsQualityYesOrNo = true }),
    ("credibility does not draw judgements", setting with { Draw = 0 }), ("the floor is claimed half as often", setting with { Floor = 0.1 }),
    ("as often in a group of any size", setting with { IsFloorShared = true }), ("groups of 3 and 8", setting with { Small = 3, Large = 8 }),
})
{
    var found = other == setting ? tests : Study(other).Tests;
    var words = ways.Select(way => $"{string.Concat(relations[..3].Select(r => $"{InOneWord(found, r.Name, way),-6}")),-20}");
    Say($"  {name,-42} {string.Concat(words)}{InOneWord(found, "iv", ""),-6}{InOneWord(found, "v", "")}");
    if (other.IsQualityYesOrNo)
    {
        var told = found.Where(t => t.Claim.StartsWith("intelligence", StringComparison.Ordinal)).Select(t => $"{t.Way} {Figure(t.Estimate)} ({Figure(t.Interval.Low)} to {Figure(t.Interval.High)})");
        Say($"    (effect of intelligence, cycle {Late}: {string.Join(", ", told)})");
    }
}

Say($"");
Say($"What comes out in a model of ours shows that the mechanisms told can carry a relation, not that they do.");

(double[][][][] Middle, double[][] Small, double[][] Large, List<Test> Tests) Study(Setting of)
{
    var (moments, _) = Run(of, Middle);
    var claims = new List<Test>();
    foreach (var (way, name) in ways.Index())
    {
        var (first, last) = (new List<double[]>(), new List<double[]>());
        for (var a = 0; a < attributes.Length; a++)
        {
            var at = a;
            claims.Add(Tested(name, "i", $"{attributes[a]} above 0, cycle {Figure(Late, "F0")}", Effect(moments[way][^1], last, b => b[at])));
            if (a > 0)
            {
                claims.Add(Tested(name, "ii", $"talkativeness above {attributes[a]}, cycle {Figure(Late, "F0")}", Effect(moments[way][^1], last, b => b[0] - b[at])));
                claims.Add(Tested(name, "iii", $"talkativeness above {attributes[a]}, cycle {Figure(looks[0], "F0")}", Effect(moments[way][0], first, b => b[0] - b[at])));
            }
        }
    }

    var (few, many) = (Run(of, of.Small).Utility, Run(of, of.Large).Utility);
    var early = Array.IndexOf(looks, Early);
    claims.Add(Tested("", "iv", $"small less large above 0, cycle {Figure(Early, "F0")}", Bootstrap.OfPairs(few[early], many[early], Chance(), 1000)!));
    var same = Equivalence.OfPairs(few[^1], many[^1], Margin, Alpha)!;
    claims.Add(new("", "v", $"small less large within {Figure(Margin, "F2")}, cycle {Figure(Late, "F0")}", same.Estimate, same.Interval, same.PValue, same.Verdict == EquivalenceVerdict.Different));
    var adjusted = Holm.Adjust([.. claims.Select(t => t.PValue)]);
    return (moments, few, many, [.. claims.Select((t, i) => t with
    {
        // Another difference than none is shown by its own interval, not by the test of equivalence.
        Verdict = t.IsContrary && (t.Relation == "v" || adjusted[i] < Alpha) ? Contrary : adjusted[i] < Alpha ? Comes : "undecided",
    })]);
}

string InOneWord(List<Test> of, string relation, string way)
{
    var here = of.Where(t => t.Relation == relation && t.Way == way).ToList();
    return here.TrueForAll(t => t.Verdict == Comes) ? "yes" : here.Exists(t => t.Verdict == Contrary) ? "no" : "open";
}

// Moments of attributes and rating within each group, one row of sixteen a group, by way and look; and what the plan is worth, by look.
(double[][][][] Moments, double[][] Utility) Run(Setting of, int size)
{
    var group = new Group(size);
    double[][][][] moments = [.. ways.Select(_ => looks.Select(_ => new double[groups][]).ToArray())];
    double[][] utility = [.. looks.Select(_ => new double[groups])];
    var engine = new Engine<Group>(group, Cycle());
    for (var run = 0; run < groups; run++)
    {
        group.Begin(KeyedDraws.Of(seed, run), of);
        for (var look = 0; look < looks.Length; look++)
        {
            engine.RunTo(looks[look]);
            utility[look][run] = group.TrueUtility(group.Plan.Values);
            (moments[0][look][run], moments[1][look][run]) = (Moments(group, group.Account), Moments(group, group.Standing));
        }
    }

    return (moments, utility);
}

Pipeline<Group> Cycle() => new(
    Process.Of<Group>("floor", group => group.TakeFloor()),
    Process.Of<Group>("study", group => group.StudyInSilence()),
    Process.Of<Group>("proposal", group => group.Propose()),
    Process.Of<Group>("judgement", group => group.Judge()),
    Process.Of<Group>("decision", group => group.Decide()));

double[] Moments(Group group, Row<double> rating)
{
    double[][] columns =
    [
        .. new[] { group.Talkativeness, group.Intelligence, group.Credibility }.Select(c => c.Values[..group.Count].ToArray()),
        [.. Enumerable.Range(0, group.Count).Select(one => group.Perceived(rating, one))],
    ];
    var means = columns.Select(c => c.Average()).ToArray();
    return [.. from i in Enumerable.Range(0, 4) from j in Enumerable.Range(0, 4) select columns[i].Zip(columns[j], (x, y) => (x - means[i]) * (y - means[j])).Sum()];
}

// Least squares of the standardised rating on the standardised attributes: correlations are all it takes.
double[] Effects(double[][] moments, IReadOnlyList<int> of)
{
    var sum = new double[16];
    for (var i = 0; i < of.Count; i++)
    {
        var one = moments[of[i]];
        for (var m = 0; m < sum.Length; m++)
        {
            sum[m] += one[m];
        }
    }

    var correlations = Matrix<double>.Build.Dense(4, 4, (i, j) => sum[(4 * i) + j] / Math.Sqrt(sum[5 * i] * sum[5 * j]));
    return [.. correlations.SubMatrix(0, 3, 0, 3).Solve(correlations.Column(3).SubVector(0, 3))];
}

IReadOnlyList<int> All() => [.. Enumerable.Range(0, groups)];

// The same groups are drawn in the same order for every claim about one look: their effects are worked out once.
BootstrapResult Effect(double[][] moments, List<double[]> known, Func<double[], double> of)
{
    var call = 0;
    return Bootstrap.OfClusters(groups, Told, Chance(), 1000)!;

    double? Told(IReadOnlyList<int> drawn)
    {
        if (call == known.Count)
        {
            known.Add(Effects(moments, drawn));
        }

        return of(known[call++]);
    }
}

Test Tested(string way, string relation, string claim, BootstrapResult result) =>
    new(way, relation, claim, result.Estimate, result.Percentile, 2 * Normal.CDF(0, 1, -Math.Abs(result.Estimate) / result.StandardError!.Value), result.Estimate <= 0);

Func<int, int> Chance()
{
    var stream = RandomStream.Of(seed, 0, new("bootstrap"));
    return n => stream.Below(n);
}

string Looks(Func<int, string> of) => string.Concat(looks.Select(look => $"{of(look),11}"));
string Figure(double value, string format = "F3") => value.ToString(format, CultureInfo.InvariantCulture);
void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());

internal sealed record Setting(int Small, int Large, double Floor, bool IsFloorShared, double Draw, bool IsQualityYesOrNo);

internal sealed record Test(string Way, string Relation, string Claim, double Estimate, Interval Interval, double PValue, bool IsContrary)
{
    public string Verdict { get; init; } = "";
}

internal static class Names
{
    public static readonly StreamName Attribute = new("attribute");
    public static readonly StreamName Hill = new("hill");
    public static readonly StreamName Plan = new("plan");
    public static readonly StreamName Where = new("where");
    public static readonly StreamName Error = new("error");
    public static readonly StreamName Claim = new("claim");
    public static readonly StreamName Turn = new("turn");
}

internal sealed class Group : World
{
    public const int Aspects = 4;
    public const int Hills = 6;
    private const int Remembered = 32;
    private const int SharedAmong = 8;
    private const int Nobody = -1;
    private readonly int _size;

    public Group(int size)
        : base(size, tieLimit: 0, weightedTies: false)
    {
        _size = size;
        Key = Register<ulong>("key");
        (Floor, Draw, IsQualityYesOrNo) = (Register<double>("floor"), Register<double>("draw"), Register<bool>("quality"));
        Speaker = Register<int>("speaker");
        Claim = Register<double>("claim");
        Support = Register<int>("support");
        Plan = Row<double>("plan", Aspects);
        Suggestion = Row<double>("suggestion", Aspects);
        Landscape = Row<double>("landscape", Hills * (Aspects + 1));
        Memory = Row<double>("memory", size * Remembered * (Aspects + 1));
        Account = Row<double>("account", size * size);
        Standing = Row<double>("standing", size * size);
        (Talkativeness, Intelligence, Credibility) = (Column<double>("talkativeness"), Column<double>("intelligence"), Column<double>("credibility"));
        (Person, Opinions) = (Column<ulong>("person"), Column<int>("opinions"));
    }

    public Register<ulong> Key { get; }

    public Register<double> Floor { get; }

    public Register<double> Draw { get; }

    public Register<bool> IsQualityYesOrNo { get; }

    public Register<int> Speaker { get; }

    public Register<double> Claim { get; }

    public Register<int> Support { get; }

    public Row<double> Plan { get; }

    public Row<double> Suggestion { get; }

    public Row<double> Landscape { get; }

    public Row<double> Memory { get; }

    public Row<double> Account { get; }

    public Row<double> Standing { get; }

    public Column<double> Talkativeness { get; }

    public Column<double> Intelligence { get; }

    public Column<double> Credibility { get; }

    public Column<ulong> Person { get; }

    public Column<int> Opinions { get; }

    public void Begin(KeyedDraws draws, Setting of)
    {
        Clear();
        Key.Value = draws.Key;
        (Floor.Value, Draw.Value, IsQualityYesOrNo.Value) = (of.IsFloorShared ? of.Floor * SharedAmong / _size : of.Floor, of.Draw, of.IsQualityYesOrNo);
        for (var i = 0; i < Landscape.Values.Length; i++)
        {
            Landscape[i] = KeyedDraws.Uniform(draws.Key, Names.Hill, i);
        }

        Landscape[Aspects] = 1;
        for (var aspect = 0; aspect < Aspects; aspect++)
        {
            Plan[aspect] = KeyedDraws.Uniform(draws.Key, Names.Plan, aspect);
        }

        Span<double> plan = stackalloc double[Aspects];
        for (var i = 0; i < _size; i++)
        {
            var one = Enter();
            Person[one] = draws.Person(0, one);
            (Talkativeness[one], Intelligence[one], Credibility[one]) =
                (KeyedDraws.Uniform(Person[one], Names.Attribute, 0), KeyedDraws.Uniform(Person[one], Names.Attribute, 1), KeyedDraws.Uniform(Person[one], Names.Attribute, 2));
            for (var opinion = 0; opinion <= (int)(6 * Intelligence[one]) && opinion < 6; opinion++)
            {
                for (var aspect = 0; aspect < Aspects; aspect++)
                {
                    plan[aspect] = KeyedDraws.Uniform(Person[one], Names.Plan, (opinion * Aspects) + aspect);
                }

                Remember(one, plan, Seen(one, plan, -opinion));
            }
        }
    }

    /// <summary>What a plan is worth, which nobody knows: the highest of the hills above it.</summary>
    public double TrueUtility(ReadOnlySpan<double> plan)
    {
        var best = 0.0;
        for (var hill = 0; hill < Hills; hill++)
        {
            var at = Landscape.Values.Slice(hill * (Aspects + 1), Aspects + 1);
            best = Math.Max(best, at[Aspects] / (1 + (Away(plan, at) / 0.09)));
        }

        return best;
    }

    public double Perceived(Row<double> rating, int one)
    {
        var sum = 0.0;
        for (var other = 0; other < _size; other++)
        {
            sum += rating[(other * _size) + one];
        }

        return sum / (_size - 1);
    }

    public void TakeFloor()
    {
        var (speaker, first) = (Nobody, ulong.MaxValue);
        foreach (var one in Present)
        {
            var turn = KeyedDraws.Word(Person[one], Names.Turn, Cycle);
            if (KeyedDraws.Uniform(Person[one], Names.Claim, Cycle) < Floor.Value * Talkativeness[one] && turn < first)
            {
                (speaker, first) = (one, turn);
            }
        }

        Speaker.Value = speaker;
    }

    public void StudyInSilence()
    {
        Span<double> plan = stackalloc double[Aspects];
        foreach (var one in Speaker.Value == Nobody ? Present : [])
        {
            var best = Best(one);
            for (var aspect = 0; aspect < Aspects; aspect++)
            {
                plan[aspect] = Math.Clamp(best[aspect] + (0.1 * KeyedDraws.Normal(Person[one], Names.Where, (Cycle * Aspects) + aspect)), 0, 1);
            }

            Remember(one, plan, Seen(one, plan, Cycle));
        }
    }

    /// <summary>The speaker would have the group's plan, in one aspect, as it is in the best plan known to the speaker: in the aspect that promises most.</summary>
    public void Propose()
    {
        if (Speaker.Value == Nobody)
        {
            return;
        }

        Span<double> plan = stackalloc double[Aspects];
        var best = Best(Speaker.Value);
        Claim.Value = double.NegativeInfinity;
        for (var aspect = 0; aspect < Aspects; aspect++)
        {
            Plan.Values.CopyTo(plan);
            plan[aspect] = best[aspect];
            if (Estimate(Speaker.Value, plan) is var promise && promise > Claim.Value)
            {
                Claim.Value = promise;
                plan.CopyTo(Suggestion.Values);
            }
        }
    }

    public void Judge()
    {
        Support.Value = 0;
        var speaker = Speaker.Value;
        foreach (var one in speaker == Nobody ? [] : Present)
        {
            if (one != speaker)
            {
                var own = Estimate(one, Suggestion.Values);
                var heard = own + (Draw.Value * Credibility[speaker] * (Claim.Value - own));
                var advantage = heard - Estimate(one, Plan.Values);
                var quality = !IsQualityYesOrNo.Value ? (1 + advantage) / 2 : advantage > 0 ? 1 : 0;
                var score = (quality + Credibility[speaker]) / 2;
                Account[(one * _size) + speaker] += score;
                Standing[(one * _size) + speaker] += 0.1 * (score - Standing[(one * _size) + speaker]);
                Support.Value += advantage > 0 ? 1 : 0;
                Remember(one, Suggestion.Values, heard);
            }
        }
    }

    public void Decide()
    {
        if (Speaker.Value != Nobody && 2 * Support.Value > _size - 1)
        {
            Suggestion.Values.CopyTo(Plan.Values);
        }
    }

    private static double Away(ReadOnlySpan<double> plan, ReadOnlySpan<double> other)
    {
        var sum = 0.0;
        for (var aspect = 0; aspect < Aspects; aspect++)
        {
            sum += (plan[aspect] - other[aspect]) * (plan[aspect] - other[aspect]);
        }

        return sum;
    }

    private double Seen(int one, ReadOnlySpan<double> plan, int when) =>
        TrueUtility(plan) + (0.3 * (1 - Intelligence[one]) * KeyedDraws.Normal(Person[one], Names.Error, when));

    private Span<double> Opinion(int one, int place) => Memory.Values.Slice(((one * Remembered) + place) * (Aspects + 1), Aspects + 1);

    // The oldest opinion makes room.
    private void Remember(int one, ReadOnlySpan<double> plan, double utility)
    {
        var opinion = Opinion(one, Opinions[one]++ % Remembered);
        plan.CopyTo(opinion);
        opinion[Aspects] = utility;
    }

    private Span<double> Best(int one)
    {
        var best = Opinion(one, 0);
        for (var place = 1; place < Math.Min(Opinions[one], Remembered); place++)
        {
            if (Opinion(one, place)[Aspects] > best[Aspects])
            {
                best = Opinion(one, place);
            }
        }

        return best;
    }

    private double Estimate(int one, ReadOnlySpan<double> plan)
    {
        var (sum, weights) = (0.0, 0.0);
        for (var place = 0; place < Math.Min(Opinions[one], Remembered); place++)
        {
            var opinion = Opinion(one, place);
            var weight = 1 / (Away(plan, opinion) + 1e-6);
            (sum, weights) = (sum + (weight * opinion[Aspects]), weights + weight);
        }

        return sum / weights;
    }
}
