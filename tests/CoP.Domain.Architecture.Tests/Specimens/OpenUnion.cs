namespace CoP.Domain.Architecture.Tests.Specimens;

public abstract record OpenUnion
{
    private OpenUnion()
    {
    }

    public sealed record Case : OpenUnion;
}
