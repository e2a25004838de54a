using System.Globalization;
using System.Text;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>The unfinished files of an experiment: finds out how far they are, cuts what is torn, and writes on.</summary>
internal sealed class ExperimentParts : IDisposable
{
    private readonly RunLayout _layout;
    private readonly IExperimentStore _store;
    private readonly Stream[] _streams;

    public ExperimentParts(RunLayout layout, IExperimentStore store, (long First, long End) range, RunBatches batches)
    {
        (_layout, _store) = (layout, store);
        _streams = new Stream[layout.Files.Count];
        try
        {
            var last = _streams.Length - 1;
            _streams[last] = store.OpenPart(ExperimentFiles.Runs);
            Next = FinishedRuns(_streams[last], range);
            TellFinished(_streams[last], batches);
            for (var i = 0; i < last; i++)
            {
                if (!store.Has(layout.Files[i].File.Name))
                {
                    _streams[i] = store.OpenPart(layout.Files[i].File.Name);
                    Trim(layout.Files[i], _streams[i], range.First);
                }
                else if (Next < batches.End)
                {
                    throw new ExperimentException($"{store.Place}: {layout.Files[i].File.Name} is whole, but not all runs are finished. Begin in an empty folder.");
                }
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The first run that is not finished.</summary>
    public long Next { get; private set; }

    public void Write(RunRows rows)
    {
        foreach (var (stream, text) in _streams.Zip(rows.Texts))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        Next++;
    }

    /// <summary>Gives all files their names, that of the outcomes last: it says that the experiment is whole.</summary>
    public void Finish()
    {
        for (var i = 0; i < _streams.Length; i++)
        {
            if (_streams[i] is { } stream)
            {
                stream.Dispose();
                _store.Finish(_layout.Files[i].File.Name);
            }
        }
    }

    public void Dispose()
    {
        foreach (var stream in _streams)
        {
            stream?.Dispose();
        }
    }

    private long FinishedRuns(Stream stream, (long First, long End) range)
    {
        var (next, kept) = (range.First, 0L);
        foreach (var (index, end) in IndexedLines.Of(stream))
        {
            if (index != next || next >= range.End)
            {
                throw new ExperimentException(string.Create(
                    CultureInfo.InvariantCulture, $"{_store.Place}: line {next - range.First + 1} of {ExperimentFiles.Runs}.part is not the outcome of run {next}. The folder is damaged; begin in an empty one."));
            }

            (next, kept) = (next + 1, end);
        }

        Cut(stream, kept);
        return next;
    }

    private void TellFinished(Stream stream, RunBatches batches)
    {
        if (batches.Listens)
        {
            stream.Position = 0;
            ExperimentRunner.TellAll(stream, batches, _store);
            stream.Position = stream.Length;
        }

        if (Next > batches.End)
        {
            throw new ExperimentException($"{_store.Place}: there are more runs than the rule asks for. The folder is damaged; begin in an empty one.");
        }
    }

    // Rows of a run that was not finished are written again.
    private void Trim((TableFile File, Table Table) file, Stream stream, long first)
    {
        var kept = 0L;
        foreach (var (index, end) in IndexedLines.Of(stream).TakeWhile(l => l.Index is null || l.Index < Next))
        {
            kept = end;
        }

        Cut(stream, kept);
        if (kept == 0 && Next > first)
        {
            throw new ExperimentException($"{_store.Place}: the rows of finished runs are missing in {file.File.Name}.part. The folder is damaged; begin in an empty one.");
        }

        if (kept == 0)
        {
            stream.Write(Encoding.UTF8.GetBytes(HeaderOf(file)));
        }
    }

    internal static string HeaderOf((TableFile File, Table Table) file)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new TableWriter(file.Table, file.File.Format, text).WriteHeader();
        return text.ToString();
    }

    private static void Cut(Stream stream, long length)
    {
        stream.SetLength(length);
        stream.Position = length;
    }
}
