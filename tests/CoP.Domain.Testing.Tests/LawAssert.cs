namespace CoP.Domain.Testing.Tests;

internal static class LawAssert
{
    public static string Breaks(Func<object> law, int commands, string says)
    {
        var broken = Assert.Throws<LawBrokenException>(() => law());
        Assert.Contains(FormattableString.Invariant($"by {commands} command{(commands == 1 ? "" : "s")} of the decider"), broken.Message, StringComparison.Ordinal);
        Assert.Contains(says, broken.Message, StringComparison.Ordinal);
        return broken.Message;
    }
}
