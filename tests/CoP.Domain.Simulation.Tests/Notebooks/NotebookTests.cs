using System.Text.Json.Nodes;
using CoP.Domain.Simulation.Tests.Descriptions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace CoP.Domain.Simulation.Tests.Notebooks;

/// <summary>Every cell of every notebook runs, in order, and gives the output that is stored; <c>COP_APPROVE=1</c> stores it anew.</summary>
public sealed class NotebookTests
{
    // Who reads the notebook takes the package; the test takes what was just built.
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(typeof(CommunityModel).Assembly, typeof(MemberId).Assembly, typeof(Enumerable).Assembly);

    [Fact]
    public async Task Cells_OfTheNotebook_GiveTheOutputsThatAreStored()
    {
        const string File = "docs/notebooks/heroic-to-distributed.ipynb";
        var notebook = JsonNode.Parse(ApprovedFile.Text(File))!;
        ScriptState<object>? state = null;
        var count = 0;
        foreach (var cell in notebook["cells"]!.AsArray().Where(c => (string?)c!["cell_type"] == "code"))
        {
            var code = string.Concat(cell!["source"]!.AsArray().Select(l => (string)l!).Where(l => !l.StartsWith("#r \"nuget:", StringComparison.Ordinal)));
            state = state is null ? await CSharpScript.RunAsync(code, Options) : await state.ContinueWithAsync(code, Options);
            cell["execution_count"] = ++count;
            cell["outputs"] = new JsonArray(state.ReturnValue is null ? [] : [Output(count, state.ReturnValue)]);
        }

        Assert.Equal(8, count);
        ApprovedFile.Compare(File, notebook.ToJsonString(new()
        {
            WriteIndented = true,
            IndentSize = 1,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }) + "\n");
    }

    private static JsonObject Output(int count, object value)
    {
        var text = (string)value;
        var type = text.StartsWith("<svg", StringComparison.Ordinal) ? "image/svg+xml" : "text/plain";
        return new()
        {
            ["output_type"] = "execute_result",
            ["execution_count"] = count,
            ["metadata"] = new JsonObject(),
            ["data"] = new JsonObject { [type] = new JsonArray([.. text.Split('\n').Select((line, i) => (JsonNode)(i == text.Count(c => c == '\n') ? line : line + "\n"))]) },
        };
    }
}
