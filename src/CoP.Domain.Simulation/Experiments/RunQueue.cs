namespace CoP.Domain.Simulation.Experiments;

/// <summary>Hands whole runs out to threads as they come free, and hands results on in the order of the runs.</summary>
/// <remarks>
/// Nobody runs far ahead of the slowest, so that little waits in memory. When runs fail, the first one in their order is what is thrown, whatever the number of threads,
/// and everything before it has been handed on.
/// </remarks>
internal sealed class RunQueue<T>
{
    private const int AheadOfSlowest = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, T> _waiting = [];
    private readonly Action<long, T> _deliver;
    private readonly SemaphoreSlim _room;
    private readonly long _end;
    private long _next;
    private long _delivered;
    private bool _isStopped;

    private RunQueue(long first, long end, SemaphoreSlim room, Action<long, T> deliver) =>
        (_next, _delivered, _end, _room, _deliver) = (first, first, end, room, deliver);

    /// <summary>Runs indices <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static void Run(long first, long end, int threads, Func<Func<long, T>> newWorker, Action<long, T> deliver, CancellationToken cancellation)
    {
        var most = (int)Math.Min(threads, end - first);
        if (most <= 1)
        {
            RunHere(first, end, newWorker, deliver, cancellation);
            return;
        }

        using var room = new SemaphoreSlim(AheadOfSlowest * most);
        new RunQueue<T>(first, end, room, deliver).Share(most, newWorker, cancellation);
        cancellation.ThrowIfCancellationRequested();
    }

    private static void RunHere(long first, long end, Func<Func<long, T>> newWorker, Action<long, T> deliver, CancellationToken cancellation)
    {
        var run = first < end ? newWorker() : null;
        for (var i = first; i < end; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            deliver(i, run!(i));
        }
    }

    private void Share(int threads, Func<Func<long, T>> newWorker, CancellationToken cancellation)
    {
        var at = new long[threads];
        var tasks = Enumerable.Range(0, threads)
            .Select(t => Task.Factory.StartNew(() => Work(newWorker, ref at[t], cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        try
        {
            Task.WaitAll(tasks, CancellationToken.None);
        }
        catch (AggregateException)
        {
            tasks.Where(t => t.IsFaulted).MinBy(t => at[Array.IndexOf(tasks, t)])!.GetAwaiter().GetResult();
            throw;
        }
    }

    private void Work(Func<Func<long, T>> newWorker, ref long at, CancellationToken cancellation)
    {
        var isDone = false;
        try
        {
            at = -1;
            var run = newWorker();
            while (!cancellation.IsCancellationRequested && TryTake(out at))
            {
                Give(at, run(at), ref at);
            }

            isDone = true;
        }
        finally
        {
            if (!isDone || cancellation.IsCancellationRequested)
            {
                Stop();
            }
        }
    }

    private bool TryTake(out long index)
    {
        _room.Wait(CancellationToken.None);
        lock (_gate)
        {
            index = _next;
            if (!_isStopped && _next < _end)
            {
                _next++;
                return true;
            }
        }

        // Who else waits for room shall see that there is nothing left.
        _room.Release();
        return false;
    }

    private void Give(long index, T result, ref long at)
    {
        lock (_gate)
        {
            _waiting.Add(index, result);
            while (_waiting.Remove(_delivered, out var due))
            {
                at = _delivered;
                _deliver(_delivered, due);
                _delivered++;
                _room.Release();
            }
        }
    }

    private void Stop()
    {
        lock (_gate)
        {
            _isStopped = true;
        }

        _room.Release();
    }
}
