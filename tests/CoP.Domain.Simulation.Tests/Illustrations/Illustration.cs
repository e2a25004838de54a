using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using CoP.Domain.Simulation.Tests.Descriptions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoP.Domain.Simulation.Tests.Illustrations;

/// <summary>A single-file app of docs/illustrations, compiled as it stands against what was just built, with a console of its own that keeps what is said.</summary>
internal sealed class Illustration
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        """;

    // A type of the global namespace comes before one that a using brings.
    private const string Listener = """
        internal static class Console
        {
            public static System.Text.StringBuilder Said { get; } = new();

            public static void WriteLine(string line) => Said.Append(line).Append('\n');
        }
        """;

    private readonly Assembly _app;

    public Illustration(string name)
    {
        var text = ApprovedFile.Text($"docs/illustrations/{name}.cs");
        var code = string.Join('\n', text.Split('\n').Where(l => !l.StartsWith("#:", StringComparison.Ordinal)));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create(
            $"illustration.{name}",
            ImmutableArray.Create(code, Usings, Listener).Select(source => CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Latest))),
            references,
            new(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));
        using var bytes = new MemoryStream();
        var emitted = compilation.Emit(bytes);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        _app = Assembly.Load(bytes.ToArray());
    }

    /// <summary>What it says, under the culture of the caller.</summary>
    public string Say(params string[] args)
    {
        var said = (StringBuilder)_app.GetType("Console")!.GetProperty("Said")!.GetValue(null)!;
        said.Clear();
        _app.EntryPoint!.Invoke(null, [args]);
        return said.ToString();
    }
}
