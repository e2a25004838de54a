namespace CoP.Domain.Cli.Observing;

/// <summary>How an observation is written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Csv,
    Html,
}
