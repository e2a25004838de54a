namespace CoP.Domain.Tests.StateMachines;

public enum Press
{
    Up = 0,
    Down = 1,
    HoldLong = 2,
    Overload = 3,
}
