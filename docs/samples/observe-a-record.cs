#:project ../../src/CoP.Domain.Evidence
using System.Text;
using CoP.Domain.Evidence;
using CoP.Domain.Evidence.Observing;

// An invented record: ada does most for two years, ben for the two after.
var rows = new StringBuilder("timestamp,actor,kind\n");
for (var month = 0; month < 48; month++)
{
    var (most, others) = month < 24 ? ("ada", new[] { "ben", "cyd" }) : ("ben", ["cyd", "dee"]);
    var day = new DateTimeOffset(2022, 1, 15, 0, 0, 0, TimeSpan.Zero).AddMonths(month);
    foreach (var who in Enumerable.Repeat(most, 6).Concat(others))
    {
        rows.Append($"{day:yyyy-MM-dd'T'HH:mm:ss'Z'},{who},commit\n");
    }
}

File.WriteAllText("acts.csv", rows.ToString());

var record = RecordReader.Read("acts.csv"); // or a git repository: its folder
var seen = Observer.Observe(record.Acts, record.Source);
foreach (var period in seen.Periods.TakeLast(2))
{
    Console.WriteLine($"{period.Start:yyyy-MM}: {period.Active} active, leadership of {period.Effective:0.0}, most by {period.Top}");
}

foreach (var juncture in seen.Junctures)
{
    Console.WriteLine($"{juncture.At:yyyy-MM} {juncture.Kind}: {string.Join(", ", juncture.From)} → {string.Join(", ", juncture.To)}, known from {juncture.Evidence.ConfirmedAt:yyyy-MM}");
}
