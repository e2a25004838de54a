using CoP.Domain.Formats;

namespace CoP.Domain.Cli.Replays;

/// <summary>How one kind of stream is read, and folded to see that each event may follow.</summary>
/// <param name="Codec">How it is written.</param>
/// <param name="Fold">Folds its lines; throws where an event cannot follow.</param>
internal sealed record ActivityFold(EventCodec Codec, Action<IEnumerable<string>> Fold);
