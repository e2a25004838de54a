namespace CoP.Domain.Architecture.Tests.Specimens;

public static class Pure
{
    public static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
