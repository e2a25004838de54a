namespace CoP.Domain.Cli.Terminals;

/// <summary>What the tool answers to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>The question was answered.</summary>
    public const int Good = 0;

    /// <summary>The domain says no: malformed rows under <c>--strict</c>, a corrupt history, an invalid file.</summary>
    public const int DomainSaysNo = 1;

    /// <summary>Usage, or a source or a target that cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl+C, as shells say it.</summary>
    public const int Stopped = 130;
}
