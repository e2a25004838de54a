#:project ../../src/CoP.Domain.Simulation
#:property PublishAot=false
using System.Globalization;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Statistics;
using CoP.Domain.Simulation.Stepping;
using CoP.Domain.Simulation.Worlds;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

// Inspired by, not docked: Dionne, Sayama, Hao and Bush, The Leadership Quarterly 21 (2010), 1035-1049, of which the abstract was read.
//   dotnet run --file docs/illustrations/dionne-2010.cs               the seed of the page that is kept
//   dotnet run --file docs/illustrations/dionne-2010.cs -- 7 1000     another seed, more teams a cell
// Told by the source: the phases, the two networks, expertise alike or different, mutual interest weak or strong, three results.
// Ours, and fixed before the first run: every number, the formulas, both readings of mutual interest, the measures, the test.
var seed = args.Length > 0 ? ulong.Parse(args[0], CultureInfo.InvariantCulture) : 2010;
var teams = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
const int Cycles = 120;
const double Alpha = 0.01;
const double Strong = 0.9;
const double Weak = 0.1;

Say($"INSPIRED BY, NOT DOCKED: shared mental models after Dionne, Sayama, Hao and Bush (2010)");
Say($"The paper's numbers are not known here; only its relations are compared, and nothing below is a figure of the paper.");
Say($"");
Say($"Told by the source  three phases a cycle: orientation (an opinion is shared), differentiation (the others judge");
Say($"                    and respond), integration (all revise); participative = everybody tied to everybody;");
Say($"                    LMX = a complete in-group, and an out-group tied to the leader only; expertise alike or");
Say($"                    different; mutual interest weak or strong.");
Say($"Ours                {Team.Members} members ({Team.InGroup} in the in-group, leader among them), {Team.Subjects} subjects, {Cycles} cycles; one speaker and one subject");
Say($"                    a cycle, by chance; expertise .9 in three neighbouring subjects, .1 elsewhere, first error of");
Say($"                    deviation 1 - expertise around a truth of deviation 1; different = every subject has three");
Say($"                    experts, alike = all are experts of the same three. Who hears moves towards who speaks by");
Say($"                    openness x ((1 - attention)/2 + attention x speaker's share of both expertises); the speaker");
Say($"                    moves by the mean of the responses, in the same way.");
Say($"Mutual interest     is not spelt out in what we could read, so there are two readings, both reported:");
Say($"                    A  openness: how far one moves for others at all ({Weak} or {Strong}; attention {Strong})");
Say($"                    B  attention: how much one asks what others know ({Weak} or {Strong}; openness {Strong})");
Say($"Convergence         1 - spread of opinions at the end over spread at the start");
Say($"Performance         minus the squared error of the team's mean opinion; its change, end minus start");
Say($"Test                seed {seed}, {teams} teams a cell, the same teams and turns in every cell; paired differences with 95 %");
Say($"                    bootstrap intervals, paired t, Holm over all tests of the page, alpha {Alpha}");

var tests = new List<Test>();
foreach (var (reading, strong, weak) in new[] { ("A, openness", (Strong, Strong), (Weak, Strong)), ("B, attention", (Strong, Strong), (Strong, Weak)) })
{
    Say($"");
    Say($"Reading {reading,-25} {"convergence",24}   {"change of performance",26}");
    Say($"{"expertise",-12}{"mutual interest",-20} {"participative",14} {"LMX",9}   {"participative",16} {"LMX",9}");
    foreach (var different in new[] { true, false })
    {
        foreach (var isStrong in new[] { true, false })
        {
            var (openness, attention) = isStrong ? strong : weak;
            var condition = $"{(different ? "different" : "alike")}, {(isStrong ? "strong" : "weak")}";
            var full = Run(participative: true, different, openness, attention);
            var lmx = Run(participative: false, different, openness, attention);
            Say($"{(different ? "different" : "alike"),-12}{(isStrong ? "strong" : "weak"),-20} {Mean(full.Convergence),14:F3} {Mean(lmx.Convergence),9:F3}   {Mean(full.Change),16:+0.000;-0.000} {Mean(lmx.Change),9:+0.000;-0.000}");
            tests.Add(new(reading[..1], "i", condition, "participative converges more than LMX", 1, Difference(full.Convergence, lmx.Convergence)));
            tests.Add(different && isStrong
                ? new(reading[..1], "ii", condition, "participative improves performance", 1, full.Change)
                : new(reading[..1], "ii", condition, "participative does not improve it", -1, full.Change));
            if (!(different && isStrong))
            {
                tests.Add(new(reading[..1], "iii", condition, "participative degrades more than LMX", -1, Difference(full.Change, lmx.Change)));
            }
        }
    }
}

var adjusted = Holm.Adjust([.. tests.Select(PValue)]);
var verdicts = tests.Select((t, i) => (Test: t, Verdict: Judge(t, adjusted[i]))).ToList();
foreach (var (relation, sentence) in new[]
{
    ("i", "participative leadership lets mental models converge more than LMX"),
    ("ii", "participative improves performance only with different expertise and strong mutual interest"),
    ("iii", "in all other conditions participative degrades performance most, LMX least"),
})
{
    Say($"");
    Say($"({relation}) {sentence}");
    foreach (var reading in new[] { "A", "B" })
    {
        var here = verdicts.Where(v => v.Test.Relation == relation && v.Test.Reading == reading).ToList();
        Say($"  reading {reading}: {(here.All(v => v.Verdict == Comes) ? "COMES OUT" : "DOES NOT COME OUT")}");
        foreach (var (test, verdict) in here)
        {
            Say($"    {test.Condition,-18} {test.Claim,-37} {Told(test.Values)}  {verdict}");
        }
    }
}

Say($"");
Say($"A difference of (iii) below 0 is a degradation only where participative is below 0 too; where it is not, the line says so.");
Say($"Relations that come out in a model of ours show that the mechanisms told by the source can carry them, not that they do.");

(double[] Convergence, double[] Change) Run(bool participative, bool different, double openness, double attention)
{
    var team = new Team();
    var engine = new Engine<Team>(team, Phases());
    var (convergence, change) = (new double[teams], new double[teams]);
    for (var run = 0; run < teams; run++)
    {
        team.Begin(KeyedDraws.Of(seed, run), participative, different, openness, attention);
        var (spread, error) = (team.Spread(), team.Error());
        engine.RunTo(Cycles);
        (convergence[run], change[run]) = (1 - (team.Spread() / spread), error - team.Error());
    }

    return (convergence, change);
}

// Orientation: somebody says what they think of something. Differentiation: the others judge, and say what they think. Integration: all revise at once.
Pipeline<Team> Phases() => new(
    Process.Of<Team>("orientation", team =>
    {
        team.Speaker.Value = (int)(KeyedDraws.Uniform(team.Key.Value, Names.Speaker, team.Cycle) * Team.Members);
        team.Subject.Value = (int)(KeyedDraws.Uniform(team.Key.Value, Names.Subject, team.Cycle) * Team.Subjects);
    }),
    Process.Of<Team>("differentiation", team =>
    {
        var speaker = team.Speaker.Value;
        team.Move.Values.Clear();
        foreach (var hearer in team.Ties.Of(speaker))
        {
            var difference = team.OpinionOf(speaker) - team.OpinionOf(hearer);
            team.Move[hearer] = team.Heed(hearer, speaker) * difference;
            team.Move[speaker] -= team.Heed(speaker, hearer) * difference / team.Ties.Degree(speaker);
        }
    }),
    Process.Of<Team>("integration", team =>
    {
        foreach (var one in team.Present)
        {
            team.OpinionOf(one) += team.Move[one];
        }
    }));

string Judge(Test test, double p)
{
    var mean = Mean(test.Values);
    return p >= Alpha ? "undecided"
        : Math.Sign(mean) != test.Sign ? "the contrary"
        : test.Relation == "iii" && verdictOfChange(test) > 0 ? "no degradation"
        : Comes;

    double verdictOfChange(Test of) => Mean(tests.Single(t => t.Relation == "ii" && t.Reading == of.Reading && t.Condition == of.Condition).Values);
}

string Told(double[] values)
{
    var stream = RandomStream.Of(seed, 0, new("bootstrap"));
    var result = Bootstrap.OfMean(values, n => stream.Below(n), 1000)!;
    return string.Create(CultureInfo.InvariantCulture, $"{result.Estimate,6:+0.000;-0.000} ({result.Percentile.Low:+0.000;-0.000} to {result.Percentile.High:+0.000;-0.000})");
}

double PValue(Test test)
{
    var error = test.Values.StandardDeviation() / Math.Sqrt(test.Values.Length);
    return error > 0 ? 2 * StudentT.CDF(0, 1, test.Values.Length - 1, -Math.Abs(Mean(test.Values)) / error) : 1;
}

double[] Difference(double[] first, double[] second) => [.. first.Zip(second, (a, b) => a - b)];
double Mean(double[] values) => values.Average();
void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());

internal sealed record Test(string Reading, string Relation, string Condition, string Claim, int Sign, double[] Values);

internal static class Names
{
    public static readonly StreamName Speaker = new("speaker");
    public static readonly StreamName Subject = new("subject");
    public static readonly StreamName Truth = new("truth");
    public static readonly StreamName First = new("first opinion");
    public static readonly StreamName Domain = new("domain");
}

internal sealed class Team : World
{
    public const int Members = 10;
    public const int InGroup = 5;
    public const int Subjects = 10;
    private const double Expert = 0.9;
    private const double Lay = 0.1;

    public Team()
        : base(Members, tieLimit: Members - 1, weightedTies: false)
    {
        Key = Register<ulong>("key");
        Openness = Register<double>("openness");
        Attention = Register<double>("attention");
        Speaker = Register<int>("speaker");
        Subject = Register<int>("subject");
        Move = Column<double>("move");
        Truth = Row<double>("truth", Subjects);
        Opinion = Row<double>("opinion", Members * Subjects);
        Expertise = Row<double>("expertise", Members * Subjects);
    }

    public Register<ulong> Key { get; }

    public Register<double> Openness { get; }

    public Register<double> Attention { get; }

    public Register<int> Speaker { get; }

    public Register<int> Subject { get; }

    public Column<double> Move { get; }

    public Row<double> Truth { get; }

    public Row<double> Opinion { get; }

    public Row<double> Expertise { get; }

    public void Begin(KeyedDraws draws, bool participative, bool different, double openness, double attention)
    {
        Clear();
        (Key.Value, Openness.Value, Attention.Value) = (draws.Key, openness, attention);
        Span<int> domains = [.. Enumerable.Range(0, Subjects)];
        var chance = RandomStream.FromSeed(KeyedDraws.Word(draws.Key, Names.Domain, 0));
        chance.Shuffle(domains);
        for (var subject = 0; subject < Subjects; subject++)
        {
            Truth[subject] = KeyedDraws.Normal(draws.Key, Names.Truth, subject);
        }

        for (var i = 0; i < Members; i++)
        {
            var one = Enter();
            for (var subject = 0; subject < Subjects; subject++)
            {
                var away = Math.Abs(subject - domains[different ? one : 0]);
                var expertise = Math.Min(away, Subjects - away) <= 1 ? Expert : Lay;
                Expertise[Place(one, subject)] = expertise;
                Opinion[Place(one, subject)] = Truth[subject] + ((1 - expertise) * KeyedDraws.Normal(draws.Person(0, one), Names.First, subject));
            }

            // The leader is the first; who came before is tied to everybody, to the in-group if both belong to it, or not at all.
            for (var other = 0; other < one; other++)
            {
                if (participative || other == 0 || one < InGroup)
                {
                    Ties.Link(one, other);
                }
            }
        }
    }

    public ref double OpinionOf(int member) => ref Opinion[Place(member, Subject.Value)];

    /// <summary>How far a hearer goes towards a speaker: half of the openness without attention, by both expertises with it.</summary>
    public double Heed(int hearer, int speaker)
    {
        var (own, others) = (Expertise[Place(hearer, Subject.Value)], Expertise[Place(speaker, Subject.Value)]);
        return Openness.Value * (((1 - Attention.Value) / 2) + (Attention.Value * others / (own + others)));
    }

    /// <summary>The variance of opinions within the team, over all subjects.</summary>
    public double Spread() => Enumerable.Range(0, Subjects).Average(subject => Enumerable.Range(0, Members).Select(m => Opinion[Place(m, subject)]).PopulationVariance());

    /// <summary>The squared error of the mean opinion, over all subjects.</summary>
    public double Error() => Enumerable.Range(0, Subjects).Average(subject =>
    {
        var error = Enumerable.Range(0, Members).Average(m => Opinion[Place(m, subject)]) - Truth[subject];
        return error * error;
    });

    private static int Place(int member, int subject) => (member * Subjects) + subject;
}

internal static partial class Program
{
    private const string Comes = "comes out";
}
