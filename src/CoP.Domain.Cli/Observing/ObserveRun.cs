using CoP.Domain.Cli.Terminals;
using CoP.Domain.Evidence;
using CoP.Domain.Evidence.Observing;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Cli.Observing;

/// <summary>Reads, observes, writes.</summary>
internal static class ObserveRun
{
    /// <summary>Answers one request.</summary>
    /// <returns>An exit code.</returns>
    public static int Run(ObserveRequest request, Terminal terminal)
    {
        if (request.Since >= request.Until)
        {
            throw new ToolException("--since must be before --until.");
        }

        ReportFile.Check(request.Out, request.Source);
        var record = Read(request, terminal);
        var observation = Observer.Observe(record.Acts, record.Source, Options(request, record, terminal), new SkippedActs(record.Bots, record.Malformed), record.Notes);
        var remark = request.Source is null ? Example.Remark : null;
        ReportFile.Write(request.Out, terminal.Out, writer => Report.Write(request.Format, observation, remark, writer));
        Diagnostics.Write(record, observation, request.Format, terminal);
        return request.Strict && record.Malformed > 0 ? ExitCodes.DomainSaysNo : ExitCodes.Good;
    }

    private static ReadRecord Read(ObserveRequest request, Terminal terminal)
    {
        var options = new ReadingOptions { Since = Midnight(request.Since), Until = Midnight(request.Until), Pseudonyms = request.Pseudonyms };
        using var bar = new ReadingBar(terminal);
        if (request.Source is { } source)
        {
            return RecordReader.Read(source, options, bar);
        }

        using var example = Example.Open();
        return RecordReader.Read(example, Example.Name, options, bar);
    }

    private static ObservationOptions Options(ObserveRequest request, ReadRecord record, Terminal terminal) => new()
    {
        Period = request.WindowMonths is null ? request.Period : ObservationPeriod.Rolling,
        RollingMonths = request.WindowMonths ?? ObservationOptions.Default.RollingMonths,
        // Acts of the future come from wrong clocks. A record without any gives the same answer whenever it is read.
        ObservedUntil = record.Acts.Last > terminal.Now ? terminal.Now : null,
    };

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } known ? new DateTimeOffset(known, TimeOnly.MinValue, TimeSpan.Zero) : null;
}
