namespace CoP.Domain.Architecture.Tests.Specimens;

public abstract record ClosedUnion
{
    internal abstract string Code { get; }

    public sealed record Case : ClosedUnion
    {
        internal override string Code => "case";
    }
}
