using System.Text;
using CoP.Domain.Cli;
using CoP.Domain.Cli.Terminals;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
return CopTool.Run(args, new Terminal(output, error, ErrorIsTerminal: !Console.IsErrorRedirected));
