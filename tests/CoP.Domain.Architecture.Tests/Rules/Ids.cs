using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>What every identifier owes its user: a read-only struct that compares, orders, parses and has a JSON converter.</summary>
internal static class Ids
{
    // Sets that are data are coded by strings and are ids by nature, whatever their name ends in.
    private static readonly string[] CodedSets = ["Level", "LeadershipFunction"];

    public static bool IsId(Type type) =>
        !type.IsNested && type != typeof(Guid)
        && ((type.Name.EndsWith("Id", StringComparison.Ordinal) && type.Name.Length > 2) || CodedSets.Contains(type.Name, StringComparer.Ordinal));

    public static IEnumerable<string> Violations(IEnumerable<Type> types) =>
        from type in types.Where(IsId)
        from lack in Lacks(type)
        select $"{type} {lack}";

    private static IEnumerable<string> Lacks(Type type)
    {
        if (!type.IsValueType || !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
        {
            yield return "is not a readonly struct";
        }

        foreach (var wanted in new[] { typeof(IParsable<>), typeof(IComparable<>), typeof(IEquatable<>) })
        {
            if (!type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == wanted && i.GetGenericArguments()[0] == type))
            {
                yield return $"does not implement {wanted.Name[..^2]} of itself";
            }
        }

        if (type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType != type)
        {
            yield return "does not say itself in ToString";
        }

        if (type.GetCustomAttribute<JsonConverterAttribute>() is null)
        {
            yield return "has no JsonConverter";
        }
    }
}
