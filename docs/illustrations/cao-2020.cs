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
var seed = args.Length > 0 ? ulong.Parse(args[0], CultureInfo.InvariantCulture) : 2020;
var groups = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
const int Middle = 8;
const int Small = 4;
const int Large = 12;
const int Early = 20;
const int Late = 400;
const double Alpha = 0.01;
const double Margin = 0.05;
int[] looks = [5, 10, Early, 50, 100, 200, Late];
string[] attributes = ["talkativeness", "intelligence", "credibility"];

Say($"INSPIRED BY, NOT DOCKED: who is seen as a leader in a leaderless group, after Cao and others (2020)");
Say($"The paper's numbers are not known here; only its relations are compared, and nothing below is a figure of the paper.");
Say($"");
Say($"Told by the source  nobody leads at first; members differ in talkativeness, intelligence, credibility; utility is");
Say($"                    hidden. How many opinions a member has at first, and how good, is a matter of intelligence;");
Say($"                    unseen plans are judged by the remembered ones. A cycle is silent (everybody studies near the");
Say($"                    own best plan) or somebody proposes to change one aspect of the group's plan; listeners rate");
Say($"                    the speaker by suggestion and presentation; more than half of them in favour adopt it.");
Say($"Ours                {Group.Aspects} aspects; {Group.Hills} hills, the highest 1; attributes uniform, independent; 1 to 6 first opinions, error");
Say($"                    of deviation .3 x (1 - intelligence); 32 opinions remembered, weighed by squared nearness;");
Say($"                    the floor is claimed with chance .2 x talkativeness; the speaker's claim draws a listener's");
Say($"                    judgement nearer by credibility/2; score = mean of (1 + advantage heard)/2 and credibility.");
Say($"Perceived           the mean of the others' ratings, kept in two ways, both reported:");
Say($"                    account: scores add up; standing: each score moves the rating, from 0, by a tenth of the way");
Say($"Effects             standardised, least squares on all three attributes, within groups of {Middle}");
Say($"Performance         hidden utility of the group's plan, 1 is the best there is; groups of {Small} against groups of {Large}");
Say($"Test                seed {seed}, {groups} groups of each size (the {Small} are the first of the {Large}, same problem, same luck);");
Say($"                    95 % bootstrap intervals over groups, normal tests by their errors, equivalence within {Margin};");
Say($"                    Holm over all tests of the page, alpha {Alpha}");

var (middle, _) = Run(Middle);
var tests = new List<Test>();
foreach (var (way, name) in new[] { (0, "account"), (1, "standing") })
{
    Say($"");
    Say($"{"Effects on the " + name,-24}{string.Concat(looks.Select(look => string.Create(CultureInfo.InvariantCulture, $"{"cycle " + look,11}")))}");
    for (var a = 0; a < attributes.Length; a++)
    {
        Say($"  {attributes[a],-22}{string.Concat(looks.Select((_, look) => string.Create(CultureInfo.InvariantCulture, $"{Effects(middle[way][look], All())[a],11:F3}")))}");
        tests.Add(Tested(name, "i", $"{attributes[a]} above 0, cycle {Late}", Effect(way, looks.Length - 1, b => b[a], a)));
    }

    for (var a = 1; a < attributes.Length; a++)
    {
        var other = a;
        tests.Add(Tested(name, "ii", $"talkativeness above {attributes[a]}, cycle {Late}", Effect(way, looks.Length - 1, b => b[0] - b[other], a)));
        tests.Add(Tested(name, "iii", $"talkativeness above {attributes[a]}, cycle {looks[0]}", Effect(way, 0, b => b[0] - b[other], a)));
    }
}

var (small, large) = (Run(Small).Utility, Run(Large).Utility);
Say($"");
Say($"{"Performance",-24}{string.Concat(looks.Select(look => string.Create(CultureInfo.InvariantCulture, $"{"cycle " + look,11}")))}");
foreach (var (size, utility) in new[] { (Small, small), (Large, large) })
{
    Say($"  {"groups of " + size.ToString(CultureInfo.InvariantCulture),-22}{string.Concat(utility.Select(u => string.Create(CultureInfo.InvariantCulture, $"{u.Average(),11:F3}")))}");
}

var (early, late) = (Array.IndexOf(looks, Early), Array.IndexOf(looks, Late));
tests.Add(Tested("", "iv", $"small above large, cycle {Early}", Bootstrap.OfPairs(small[early], large[early], Chance("early"), 1000)!));
var same = Equivalence.OfPairs(small[late], large[late], Margin, Alpha)!;
tests.Add(new("", "v", $"small less large within {Margin}, cycle {Late}", same.Estimate, same.Interval, same.PValue, same.Verdict == EquivalenceVerdict.Different));

var adjusted = Holm.Adjust([.. tests.Select(t => t.PValue)]);
var verdicts = tests.Select((t, i) => (Test: t, Verdict: adjusted[i] >= Alpha ? t.IsContrary ? "the contrary" : "undecided" : t.IsContrary ? "the contrary" : "comes out")).ToList();
foreach (var (relation, sentence) in new[]
{
    ("i", "all three attributes predict perceived leadership"),
    ("ii", "talkativeness predicts it most strongly"),
    ("iii", "talkativeness predicts it fastest: it is ahead at the first look already"),
    ("iv", "small groups are better early"),
    ("v", "in the long run size makes no difference (interval at 98 %)"),
})
{
    Say($"");
    Say($"({relation}) {sentence}");
    foreach (var here in verdicts.Where(v => v.Test.Relation == relation).GroupBy(v => v.Test.Way, StringComparer.Ordinal))
    {
        Say($"  {(here.Key.Length > 0 ? here.Key + ": " : "")}{(here.All(v => v.Verdict == "comes out") ? "COMES OUT" : "DOES NOT COME OUT")}");
        foreach (var (test, verdict) in here)
        {
            Say($"    {test.Claim,-44} {test.Estimate,6:+0.000;-0.000} ({test.Interval.Low:+0.000;-0.000} to {test.Interval.High:+0.000;-0.000})  {verdict}");
        }
    }
}

Say($"");
Say($"Relations that come out in a model of ours show that the mechanisms told by the source can carry them, not that they do.");

// Moments of attributes and rating within each group, one matrix a group, by way and look; and what the plan is worth, by look.
(Matrix<double>[][][] Moments, double[][] Utility) Run(int size)
{
    var group = new Group(size);
    Matrix<double>[][][] moments = [.. Enumerable.Range(0, 2).Select(_ => looks.Select(_ => new Matrix<double>[groups]).ToArray())];
    double[][] utility = [.. looks.Select(_ => new double[groups])];
    var engine = new Engine<Group>(group, Cycle());
    for (var run = 0; run < groups; run++)
    {
        group.Begin(KeyedDraws.Of(seed, run));
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

Matrix<double> Moments(Group group, Row<double> rating)
{
    var rows = Matrix<double>.Build.Dense(group.Count, 4, (one, column) => column switch
    {
        0 => group.Talkativeness[one],
        1 => group.Intelligence[one],
        2 => group.Credibility[one],
        _ => group.Perceived(rating, one),
    });
    var centred = rows - Matrix<double>.Build.Dense(group.Count, 4, (_, column) => rows.Column(column).Average());
    return centred.TransposeThisAndMultiply(centred);
}

// Least squares of the standardised rating on the standardised attributes: correlations are all it takes.
double[] Effects(Matrix<double>[] moments, IReadOnlyList<int> of)
{
    var sum = Matrix<double>.Build.Dense(4, 4);
    foreach (var one in of)
    {
        sum.Add(moments[one], sum);
    }

    var correlations = Matrix<double>.Build.Dense(4, 4, (i, j) => sum[i, j] / Math.Sqrt(sum[i, i] * sum[j, j]));
    return [.. correlations.SubMatrix(0, 3, 0, 3).Solve(correlations.Column(3).SubVector(0, 3))];
}

IReadOnlyList<int> All() => [.. Enumerable.Range(0, groups)];

BootstrapResult Effect(int way, int look, Func<double[], double> of, int number) =>
    Bootstrap.OfClusters(groups, drawn => of(Effects(middle[way][look], drawn)), Chance($"effect {way} {look} {number}"), 1000)!;

Test Tested(string way, string relation, string claim, BootstrapResult result) =>
    new(way, relation, claim, result.Estimate, result.Percentile, 2 * Normal.CDF(0, 1, -Math.Abs(result.Estimate) / result.StandardError!.Value), result.Estimate <= 0);

Func<int, int> Chance(string name)
{
    var stream = RandomStream.Of(seed, 0, new(name));
    return n => stream.Below(n);
}

void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());

internal sealed record Test(string Way, string Relation, string Claim, double Estimate, Interval Interval, double PValue, bool IsContrary);

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
    private const int Nobody = -1;
    private readonly int _size;

    public Group(int size)
        : base(size, tieLimit: 0, weightedTies: false)
    {
        _size = size;
        Key = Register<ulong>("key");
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

    public void Begin(KeyedDraws draws)
    {
        Clear();
        Key.Value = draws.Key;
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
            if (KeyedDraws.Uniform(Person[one], Names.Claim, Cycle) < 0.2 * Talkativeness[one] && turn < first)
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
                var heard = own + (Credibility[speaker] / 2 * (Claim.Value - own));
                var advantage = heard - Estimate(one, Plan.Values);
                var score = (((1 + advantage) / 2) + Credibility[speaker]) / 2;
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
