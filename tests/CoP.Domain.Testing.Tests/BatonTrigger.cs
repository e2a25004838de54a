namespace CoP.Domain.Testing.Tests;

public enum BatonTrigger
{
    Offer,
    Take,
    Drop,
    End,
}
