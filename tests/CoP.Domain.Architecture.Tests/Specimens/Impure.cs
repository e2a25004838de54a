using System.Globalization;

namespace CoP.Domain.Architecture.Tests.Specimens;

public static class Impure
{
    public static DateTimeOffset Clock() => DateTimeOffset.UtcNow;

    public static int Chance() => new Random().Next();

    public static string Disk() => File.ReadAllText("x");

    public static async Task<int> Later()
    {
        await Task.Yield();
        return 1;
    }

    public static Func<Guid> Lambda() => () => Guid.NewGuid();

    public static string Culture() => 1.5.ToString(CultureInfo.CurrentCulture);
}
