using System.Reflection;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>A record compares by value only as deep as its members do: arrays, lists and the immutable collections compare by reference.</summary>
internal static class ValueEquality
{
    public static IEnumerable<string> Violations(IEnumerable<Type> types) =>
        from type in types.Where(Shapes.IsRecord).Where(t => !EqualsByHand(t))
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !ComparesByValue(field.FieldType)
        select $"{type}.{Plain(field.Name)} is {Name(field.FieldType)}, which compares by reference";

    public static bool ComparesByValue(Type type)
    {
        if (type.IsGenericParameter || type.IsEnum || type.IsPrimitive || type == typeof(string) || type == typeof(Type))
        {
            return true;
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return ComparesByValue(inner);
        }

        // A pair has no IEquatable; the runtime compares it field by field.
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            return type.GetGenericArguments().All(ComparesByValue);
        }

        return !type.IsArray
            && type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) != true
            && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>) && i.GetGenericArguments()[0].IsAssignableFrom(type))
            && (!type.IsGenericType || type.GetGenericArguments().All(ComparesByValue));
    }

    // A class that writes its own Equals has taken the matter into its hands; the laws test it.
    private static bool EqualsByHand(Type type) =>
        type.GetMethod(nameof(Equals), [type]) is { } equals && equals.DeclaringType == type && !Shapes.IsGenerated(equals);

    private static string Plain(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>', StringComparison.Ordinal)] : field;

    private static string Name(Type type) => ApiText.NameOf(type);
}
