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
// Added after it: the table at the end, which asks whether our numbers matter.
var seed = args.Length > 0 ? ulong.Parse(args[0], CultureInfo.InvariantCulture) : 2010;
var teams = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
const double Alpha = 0.01;
const string Comes = "comes out";
const string Contrary = "the contrary";
var setting = new Setting(Cycles: 120, InGroup: 5, Strong: 0.9, Weak: 0.1, Expert: 0.9, Lay: 0.1);
string[] readings = ["A", "B"];
(string Name, string Claim)[] relations =
[
    ("i", "participative leadership lets mental models converge more than LMX"),
    ("ii", "participative improves performance only with different expertise and strong mutual interest"),
    ("iii", "in all other conditions participative degrades performance most, LMX least"),
];

Say($"INSPIRED BY, NOT DOCKED: shared mental models after Dionne, Sayama, Hao and Bush (2010)");
Say($"The paper's numbers are not known here. Only its relations are compared; no figure below is the paper's.");
Say($"");
Say($"Told by the source  three phases a cycle: orientation (an opinion is shared), differentiation (others judge");
Say($"                    and respond), integration (all revise); participative = everybody tied to everybody;");
Say($"                    LMX = a complete in-group, and an out-group tied to the leader only; expertise alike");
Say($"                    or different; mutual interest weak or strong.");
Say($"Ours                {Team.Members} members ({setting.InGroup} in the in-group, leader among them), {Team.Subjects} subjects, {setting.Cycles} cycles; a speaker");
Say($"                    and a subject a cycle, by chance; expertise {setting.Expert} in three neighbouring subjects, {setting.Lay}");
Say($"                    elsewhere, first error of deviation 1 - expertise around a truth of deviation 1;");
Say($"                    different = every subject has three experts, alike = all are experts of the same three.");
Say($"                    Who hears moves towards who speaks by openness x ((1 - attention)/2 + attention x the");
Say($"                    speaker's share of both expertises); the speaker moves by the mean of the responses,");
Say($"                    in the same way.");
Say($"Mutual interest     is not spelt out in what we could read, so there are two readings, both reported:");
Say($"                    A  openness: how far one moves for others at all ({setting.Weak} or {setting.Strong}; attention {setting.Strong})");
Say($"                    B  attention: how much one asks what others know ({setting.Weak} or {setting.Strong}; openness {setting.Strong})");
Say($"                    Strong is the same in both. Where all are experts of the same, attention does nothing.");
Say($"Convergence         1 - spread of opinions at the end over spread at the start");
Say($"Performance         minus the squared error of the team's mean opinion; its change, end minus start");
Say($"Test                seed {seed}, {teams} teams a cell, the same teams and turns in every cell; paired differences,");
Say($"                    95 % bootstrap intervals, paired t, Holm over all tests of a setting, alpha {Alpha}");

var (cells, tests) = Study(setting);
foreach (var (reading, name) in readings.Zip(["openness", "attention"]))
{
    Say($"");
    Say($"{$"Reading {reading}, {name}",-32} {"convergence",24}   {"change of performance",26}");
    Say($"{"expertise, mutual interest",-32} {"participative",14} {"LMX",9}   {"participative",16} {"LMX",9}");
    foreach (var cell in cells.Where(c => c.Reading == reading))
    {
        Say($"{cell.Condition,-32} {Mean(cell.Full.Convergence),14:F3} {Mean(cell.Lmx.Convergence),9:F3}   {Mean(cell.Full.Change),16:+0.000;-0.000} {Mean(cell.Lmx.Change),9:+0.000;-0.000}");
    }
}

foreach (var (relation, claim) in relations)
{
    Say($"");
    Say($"({relation}) {claim}");
    foreach (var reading in readings)
    {
        var here = tests.Where(t => t.Relation == relation && t.Reading == reading).ToList();
        Say($"  reading {reading}: {(here.TrueForAll(t => t.Verdict == Comes) ? "COMES OUT" : "DOES NOT COME OUT")}");
        foreach (var test in here)
        {
            Say($"    {test.Condition,-18} {test.Claim,-37} {Told(test.Values)}  {test.Verdict}");
        }
    }
}

Say($"");
Say($"Do our numbers carry it? One thing changed: yes = all tests come out, no = one is contrary, or else open");
Say($"{"",-38} {string.Join("  ", relations.SelectMany(r => readings.Select(reading => $"{r.Name + " " + reading,-5}")))}");
foreach (var (name, other) in new[]
{
    ("as above", setting), ("40 cycles", setting with { Cycles = 40 }), ("360 cycles", setting with { Cycles = 360 }),
    ("an in-group of 3", setting with { InGroup = 3 }), ("an in-group of 7", setting with { InGroup = 7 }),
    ("mutual interest .3 or .7", setting with { Weak = 0.3, Strong = 0.7 }), ("expertise .3 or .7", setting with { Lay = 0.3, Expert = 0.7 }),
})
{
    var found = other == setting ? tests : Study(other).Tests;
    Say($"  {name,-36} {string.Join("  ", relations.SelectMany(r => readings.Select(reading => $"{InOneWord(found, r.Name, reading),-5}")))}");
}

Say($"");
Say($"What comes out in a model of ours shows that the mechanisms told can carry a relation, not that they do.");

(List<Cell> Cells, List<Test> Tests) Study(Setting of)
{
    var (found, claims) = (new List<Cell>(), new List<Test>());
    foreach (var reading in readings)
    {
        foreach (var (different, isStrong) in new[] { (true, true), (true, false), (false, true), (false, false) })
        {
            var (openness, attention) = isStrong ? (of.Strong, of.Strong) : reading == "A" ? (of.Weak, of.Strong) : (of.Strong, of.Weak);
            var condition = $"{(different ? "different" : "alike")}, {(isStrong ? "strong" : "weak")}";
            var cell = new Cell(reading, condition, Run(of, true, different, openness, attention), Run(of, false, different, openness, attention));
            found.Add(cell);
            claims.Add(new(reading, "i", condition, "participative converges more than LMX", 1, Difference(cell.Full.Convergence, cell.Lmx.Convergence)));
            if (different && isStrong)
            {
                claims.Add(new(reading, "ii", condition, "participative improves performance", 1, cell.Full.Change));
                continue;
            }

            // Less of an improvement is no degradation.
            claims.Add(new(reading, "ii", condition, "participative does not improve it", -1, cell.Full.Change));
            claims.Add(new(reading, "iii", condition, "participative degrades more than LMX", -1, Difference(cell.Full.Change, cell.Lmx.Change)) { IsPossible = Mean(cell.Full.Change) < 0 });
        }
    }

    var adjusted = Holm.Adjust([.. claims.Select(PValue)]);
    return (found, [.. claims.Select((t, i) => t with { Verdict = adjusted[i] >= Alpha ? "undecided" : Math.Sign(Mean(t.Values)) == t.Sign && t.IsPossible ? Comes : Contrary })]);
}

string InOneWord(List<Test> of, string relation, string reading)
{
    var here = of.Where(t => t.Relation == relation && t.Reading == reading).ToList();
    return here.TrueForAll(t => t.Verdict == Comes) ? "yes" : here.Exists(t => t.Verdict == Contrary) ? "no" : "open";
}

(double[] Convergence, double[] Change) Run(Setting of, bool participative, bool different, double openness, double attention)
{
    var team = new Team();
    var engine = new Engine<Team>(team, Phases());
    var (convergence, change) = (new double[teams], new double[teams]);
    for (var run = 0; run < teams; run++)
    {
        team.Begin(KeyedDraws.Of(seed, run), of, participative, different, openness, attention);
        var (spread, error) = (team.Spread(), team.Error());
        engine.RunTo(of.Cycles);
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

internal sealed record Setting(int Cycles, int InGroup, double Strong, double Weak, double Expert, double Lay);

internal sealed record Cell(string Reading, string Condition, (double[] Convergence, double[] Change) Full, (double[] Convergence, double[] Change) Lmx);

internal sealed record Test(string Reading, string Relation, string Condition, string Claim, int Sign, double[] Values)
{
    public bool IsPossible { get; init; } = true;

    public string Verdict { get; init; } = "";
}

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
    public const int Subjects = 10;

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

    public void Begin(KeyedDraws draws, Setting of, bool participative, bool different, double openness, double attention)
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
                var expertise = Math.Min(away, Subjects - away) <= 1 ? of.Expert : of.Lay;
                Expertise[Place(one, subject)] = expertise;
                Opinion[Place(one, subject)] = Truth[subject] + ((1 - expertise) * KeyedDraws.Normal(draws.Person(0, one), Names.First, subject));
            }

            // The leader is the first; who came before is tied to everybody, to the in-group if both belong to it, or not at all.
            for (var other = 0; other < one; other++)
            {
                if (participative || other == 0 || one < of.InGroup)
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
