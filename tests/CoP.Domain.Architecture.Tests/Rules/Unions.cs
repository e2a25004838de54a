namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>A file of commands or of events holds exactly one union: one base or one interface that all of them share directly.</summary>
internal static class Unions
{
    public static string? Violation(string file, IReadOnlyList<Type> types)
    {
        if (types.Count == 0)
        {
            return $"{file}: none of its types is public or known";
        }

        var shared = types.Select(Roots).Aggregate((a, b) => [.. a.Intersect(b)]);
        return shared.Count == 0 ? $"{file}: {string.Join(", ", types.Select(t => t.Name))} are not the cases of one union" : null;
    }

    private static HashSet<Type> Roots(Type type) =>
        [.. type.GetInterfaces().Append(type).Append(type.BaseType!).Where(t => t.Assembly == type.Assembly)];
}
