using System.Text;
using CoP.Domain.Cli;
using CoP.Domain.Cli.Terminals;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var watched = !Console.IsErrorRedirected && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
using var interrupts = new Interrupts();
Console.CancelKeyPress += (_, press) => press.Cancel = interrupts.Press();
return CopTool.Run(args, new Terminal(output, error, watched, DateTimeOffset.UtcNow) { Interrupts = interrupts });
