using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using CoP.Domain.Cli.Charts;
using CoP.Domain.Cli.Experimenting;
using CoP.Domain.Cli.Observing;
using CoP.Domain.Cli.Replays;
using CoP.Domain.Cli.Simulating;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Validating;

namespace CoP.Domain.Cli;

/// <summary>The tool as a function of its arguments and its writers.</summary>
internal static class CopTool
{
    private const int HelpWidth = 100;

    private const string About = """
        cop observes communities of practice, and simulates them.

        cop observe                    an example: two years of an invented community
        cop observe PATH               your own record: a git repository, or an act log as CSV or JSON Lines, plain or gzip
        cop observe PATH --format html --out report.html     a page for everybody in the community

        cop simulate virtual-community --set founderLeaves=52     what the founder's departure would change, in the model

        Exit codes: 0 good, 1 the domain says no, 2 usage or a source that cannot be read, 130 stopped by Ctrl+C.
        """;

    /// <summary>Runs the tool. Every failure becomes one line on the error writer and an exit code; nothing is thrown.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            return Invoke(arguments, terminal);
        }
        catch (Exception failure) when (!Failures.IsFatal(failure))
        {
            return Failures.Report(failure, terminal);
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (Usage.Problem(parsed) is { } problem && parsed.Action is not HelpAction)
        {
            terminal.Say(problem);
            return ExitCodes.Usage;
        }

        var code = parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        terminal.Out.Flush();
        return code;
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(About)
        {
            ObserveCommand.Create(terminal),
            ChartCommand.Create(terminal),
            ReplayCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            SimulateCommand.Create(terminal),
            ExperimentCommand.Create(terminal),
        };
        root.HelpName = "cop";
        var help = new HelpAction { MaxWidth = HelpWidth };
        root.SetAction(help.Invoke);
        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption => help,
                VersionOption => new VersionAction(terminal),
                _ => option.Action,
            };
        }

        return root;
    }

    private sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(CopTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
            terminal.Out.WriteLine("cop " + version.Split('+')[0]);
            return ExitCodes.Good;
        }
    }
}
