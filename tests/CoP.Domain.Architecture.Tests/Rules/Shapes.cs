using System.Reflection;
using System.Runtime.CompilerServices;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>Rules on the shape of types, read by reflection.</summary>
internal static class Shapes
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", Own) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", Own) is { } print && IsGenerated(print));

    public static IEnumerable<string> OpenClasses(IEnumerable<Type> types) =>
        types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => $"{t} is neither sealed, static nor abstract");

    public static IEnumerable<string> OpenUnions(IEnumerable<Type> types, IReadOnlyCollection<Type> everybody)
    {
        foreach (var union in types.Where(t => t.IsAbstract && IsRecord(t)))
        {
            if (!union.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance).Any(m => m.IsAbstract && (m.IsAssembly || m.IsFamilyAndAssembly)))
            {
                yield return $"{union} has no internal abstract member, so another assembly can add a case";
            }

            foreach (var outsider in everybody.Where(t => t.BaseType is { } b && Definition(b) == Definition(union) && t.Assembly != union.Assembly))
            {
                yield return $"{outsider} adds a case to {union} from another assembly";
            }
        }
    }

    public static IEnumerable<string> Setters(IEnumerable<Type> types) =>
        from type in types
        from property in type.GetProperties(Own)
        where property.SetMethod is { } set && (set.IsPublic || set.IsFamily || set.IsFamilyOrAssembly)
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type}.{property.Name} can be set";

    public static IEnumerable<string> OpenFields(IEnumerable<Type> types) =>
        from type in types.Where(t => !t.IsEnum)
        from field in type.GetFields(Own)
        where (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsLiteral
        select $"{type}.{field.Name} is a field in the open; make it a property";

    public static IEnumerable<string> MutableStatics(IEnumerable<Type> types) =>
        from type in types.Where(t => !IsGenerated(t) && t is not { IsEnum: true })
        from field in type.GetFields(Own)
        where field.IsStatic && !field.IsLiteral && !IsGenerated(type) && !field.Name.StartsWith("<>", StringComparison.Ordinal)
            && (!field.IsInitOnly || (IsReachable(type, field) && IsMutable(field.FieldType)))
        select $"{type}.{field.Name} is static state that can change";

    private static bool IsReachable(Type type, FieldInfo field) =>
        field.IsPublic || (PropertyBehind(type, field) is { GetMethod.IsPublic: true });

    private static PropertyInfo? PropertyBehind(Type type, FieldInfo field) =>
        field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal)
            ? type.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Own)
            : null;

    private static bool IsMutable(Type type) =>
        type.IsArray || (type.IsGenericType && type.Namespace is "System.Collections.Generic" && type.IsClass);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
