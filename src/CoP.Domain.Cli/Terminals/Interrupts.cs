namespace CoP.Domain.Cli.Terminals;

/// <summary>Ctrl+C, for commands that want to stop in order. As long as no command listens, it ends the process as it always does.</summary>
internal sealed class Interrupts : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private volatile bool _isHeard;

    /// <summary>Begins to listen.</summary>
    /// <returns>Is cancelled at the first press.</returns>
    public CancellationToken Listen()
    {
        _isHeard = true;
        return _source.Token;
    }

    /// <summary>Somebody pressed Ctrl+C.</summary>
    /// <returns>Whether a command takes care of it; a second press is nobody's and ends the process.</returns>
    public bool Press()
    {
        if (!_isHeard || _source.IsCancellationRequested)
        {
            return false;
        }

        _source.Cancel();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();
}
