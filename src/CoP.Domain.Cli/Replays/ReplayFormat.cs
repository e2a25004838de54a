namespace CoP.Domain.Cli.Replays;

/// <summary>How a rebuilt community is written.</summary>
internal enum ReplayFormat
{
    Text,
    Json,
}
