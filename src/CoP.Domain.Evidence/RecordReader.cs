using CoP.Domain.Evidence.Reading;
using CoP.Domain.Evidence.Reading.Git;
using CoP.Domain.Evidence.Reading.Rows;

namespace CoP.Domain.Evidence;

/// <summary>
/// Reads a community's record: a git repository, or an act log as CSV or JSON Lines, plain or gzip. The content decides which it
/// is, except that a name ending in <c>.csv</c> or <c>.jsonl</c> (with or without <c>.gz</c>) is believed. Safe for concurrent use.
/// </summary>
public static class RecordReader
{
    /// <summary>Reads a directory with a git repository (with or without a work tree), or a file.</summary>
    /// <param name="source">The path; a directory must itself be the top of a repository.</param>
    /// <param name="options">What to leave out and how to name people; <see langword="null"/>, the default, for everything by name and without bots.</param>
    /// <param name="progress">Told after every piece that was read, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the reading, and the git program with it.</param>
    /// <returns>At least one act, and what should be known about the reading.</returns>
    /// <exception cref="UnreadableRecordException">
    /// The source is absent, empty, no record, cut off, or holds no act of a person within the window.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadRecord Read(
        string source,
        ReadingOptions? options = null,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new();
        if (Directory.Exists(source))
        {
            return new GitReading(source, options, progress, cancellationToken).Run();
        }

        using var file = Open(source);
        return Read(file, source, options, progress, cancellationToken);
    }

    /// <summary>Reads an act log from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">CSV or JSON Lines, plain or gzip.</param>
    /// <param name="name">Stands for the source in messages; its ending is believed as that of a file.</param>
    /// <param name="options">What to leave out and how to name people; <see langword="null"/>, the default, for everything by name and without bots.</param>
    /// <param name="progress">Told after every piece that was read, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>At least one act, and what should be known about the reading.</returns>
    /// <exception cref="UnreadableRecordException">
    /// The stream is empty, no record, cut off, or holds no act of a person within the window.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReadRecord Read(
        Stream stream,
        string name,
        ReadingOptions? options = null,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return new RowsReading(stream, name, options ?? new(), progress, cancellationToken).Run();
    }

    private static FileStream Open(string source)
    {
        try
        {
            // The byte source reads in large pieces itself.
            return new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new UnreadableRecordException(source, "does not exist: give a git repository, a .csv or a .jsonl file", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UnreadableRecordException(source, $"cannot be opened: {e.Message}", e);
        }
    }
}
