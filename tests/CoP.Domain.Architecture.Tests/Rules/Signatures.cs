using System.Reflection;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>Which types a user of a public type gets to see.</summary>
internal static class Signatures
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Showing(IEnumerable<Type> types, string strangersNamespace) =>
        from type in types
        from seen in Seen(type).SelectMany(s => Parts(s.Type).Select(p => (s.Where, Type: p)))
        where seen.Type.Namespace?.StartsWith(strangersNamespace, StringComparison.Ordinal) == true
        select $"{type}{seen.Where} shows {seen.Type}";

    private static IEnumerable<(string Where, Type? Type)> Seen(Type type) =>
        type.GetInterfaces().Append(type.BaseType).Select(t => ("", t))
            .Concat(type.GetMembers(Own).Where(IsOpen).SelectMany(m => Types(m).Select(t => ("." + m.Name, t))));

    private static bool IsOpen(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    private static IEnumerable<Type?> Types(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType)
            .Concat(method.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints())),
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null)
        {
            return [];
        }

        return type.HasElementType ? Parts(type.GetElementType()) : type.GetGenericArguments().SelectMany(Parts).Prepend(type);
    }
}
