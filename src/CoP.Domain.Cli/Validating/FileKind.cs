namespace CoP.Domain.Cli.Validating;

/// <summary>What a file may be validated as.</summary>
internal enum FileKind
{
    Charter,
    History,
    ActLog,
}
