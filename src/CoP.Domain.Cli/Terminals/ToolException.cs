namespace CoP.Domain.Cli.Terminals;

/// <summary>A failure that the user can mend; its message is the one line that is shown.</summary>
internal sealed class ToolException : Exception
{
    public ToolException()
        : this("The tool cannot go on.")
    {
    }

    public ToolException(string message)
        : base(message)
    {
    }

    public ToolException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
