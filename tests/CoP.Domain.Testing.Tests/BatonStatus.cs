namespace CoP.Domain.Testing.Tests;

public enum BatonStatus
{
    Idle,
    Offered,
    Held,
    Ended,
}
