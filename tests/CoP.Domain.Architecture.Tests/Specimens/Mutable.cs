namespace CoP.Domain.Architecture.Tests.Specimens;

public class Mutable
{
    public static readonly int[] Numbers = [1];

    public static int Counter;

    public int Field;

    public static List<string> Names { get; } = [];

    public static string Fine { get; } = "fine";

    public int Anybody { get; set; }

    public int Once { get; init; }

    public int Inside { get; private set; }

    protected int Heir { get; set; }
}
