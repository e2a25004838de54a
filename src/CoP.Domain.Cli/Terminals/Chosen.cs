namespace CoP.Domain.Cli.Terminals;

/// <summary>A word of the command line and what it stands for.</summary>
/// <remarks>A class on purpose: options of value types would be compiled anew at every start of the tool.</remarks>
/// <param name="Word">As it is typed.</param>
/// <param name="Value">What it means.</param>
internal sealed record Chosen<T>(string Word, T Value)
{
    public override string ToString() => Word;
}
