namespace CoP.Domain.Evidence.Tests.Junctures;

internal sealed record KnownEvent(string Community, DateTimeOffset At, string Kind, string Incoming);
