namespace CoP.Domain.Tests.StateMachines;

public enum Light
{
    Off = 0,
    DimmedLow = 1,
    On = 2,
    BurntOut = 3,
}
