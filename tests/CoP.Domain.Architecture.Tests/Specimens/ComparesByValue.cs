namespace CoP.Domain.Architecture.Tests.Specimens;

public sealed record ComparesByValue(int Number, string? Text, DateTimeOffset At, DayOfWeek? Day, ClosedUnion Union, Guid Key, (int, string) Pair, KeyValuePair<string, int> Entry);
