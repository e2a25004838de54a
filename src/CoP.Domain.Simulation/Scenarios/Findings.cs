using System.Globalization;
using System.Text;
using System.Text.Json;
using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>Collects what is wrong with a document, and reads plain values of it.</summary>
/// <param name="concept">The first part of the codes, such as <c>scenario</c>.</param>
internal sealed class Findings(string concept)
{
    private const int LongestAttempt = 100;
    private const int LongestName = 200;
    private const int MostProblems = 1000;
    private const int MostSuggestions = 100;

    private readonly List<ValidationProblem> _problems = [];

    public bool IsValid => _problems.Count == 0;

    public ValidationReport Report => new(_problems.ToValueList());

    public void Broken(string message, int? line) => Add(new(string.Empty, $"{concept}.broken-json", null, message) { Line = line });

    public void Add(JsonItem at, string reason, string message) => Add(at.Path, at.Line, reason, AttemptOf(at), message);

    public void Missing(JsonItem parent, string name, string message) =>
        Add(parent.PathOf(name), parent.Line, "missing", null, message);

    public void WrongType(JsonItem at, string wanted) =>
        Add(at, "wrong-type", $"{(at.Path.Length == 0 ? "the document" : at.Path)} is {wanted}; found: {at.Kind.ToString().ToLowerInvariant()}.");

    /// <summary>The members of an object by their names: what stands twice, is unknown or is null is said and left out.</summary>
    public Dictionary<string, JsonItem> Members(JsonItem of, IReadOnlyCollection<string> known, string reason = "unknown-member")
    {
        var found = new Dictionary<string, JsonItem>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, item) in of.Members)
        {
            if (!seen.Add(name))
            {
                Add(item, "duplicate", $"{item.Path} stands there twice.");
            }
            else if (!known.Contains(name, StringComparer.Ordinal))
            {
                Add(item, reason, $"{item.Path} is not known{Suggestion(name, known)}.");
            }
            else if (item.Kind == JsonValueKind.Null)
            {
                Add(item, "null", $"{item.Path} is null; leave it out to keep what it is without.");
            }
            else
            {
                found.Add(name, item);
            }
        }

        return found;
    }

    public string? Name(JsonItem item) => Text(item, LongestName, manyLines: false);

    public string? Text(JsonItem item, int longest, bool manyLines)
    {
        if (item.Kind != JsonValueKind.String)
        {
            WrongType(item, "a text");
            return null;
        }

        var (reason, message) =
            string.IsNullOrWhiteSpace(item.Text) ? ("blank", "is blank")
            : item.Text.Length > longest ? ("too-long", string.Create(CultureInfo.InvariantCulture, $"has {item.Text.Length} characters, {longest} are allowed"))
            : item.Text.EnumerateRunes().Any(r => Rune.IsControl(r) && !(manyLines && r.Value is '\n' or '\r' or '\t')) ? ("unreadable", "holds a control character")
            : (null, string.Empty);
        if (reason is null)
        {
            return item.Text;
        }

        Add(item, reason, $"{item.Path} {message}.");
        return null;
    }

    public long? Whole(JsonItem item, long low, long high)
    {
        if (item.Kind != JsonValueKind.Number)
        {
            WrongType(item, "a whole number");
            return null;
        }

        if (!double.IsInteger(item.Number))
        {
            Add(item, double.IsFinite(item.Number) ? "not-whole" : "out-of-range", $"{item.Path} is a whole number.");
            return null;
        }

        if (item.Number < low || item.Number > high)
        {
            Add(item, "out-of-range", string.Create(CultureInfo.InvariantCulture, $"{item.Path} goes from {low} to {high}."));
            return null;
        }

        return (long)item.Number;
    }

    public string Suggestion(string name, IEnumerable<string> known) =>
        _problems.Count < MostSuggestions && Nearest.Of(name, known) is { } near ? $"; did you mean '{near}'?" : string.Empty;

    private void Add(string path, int? line, string reason, string? attempt, string message) =>
        Add(new(path, $"{concept}.{reason}", attempt, message) { Line = line });

    private void Add(ValidationProblem problem)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(problem);
        }
    }

    private static string? AttemptOf(JsonItem item) => item.Kind switch
    {
        JsonValueKind.Object or JsonValueKind.Array => null,
        _ when item.Text.Length <= LongestAttempt => item.Text,
        _ => string.Concat(item.Text.AsSpan(0, char.IsHighSurrogate(item.Text[LongestAttempt - 1]) ? LongestAttempt - 1 : LongestAttempt), "…"),
    };
}
