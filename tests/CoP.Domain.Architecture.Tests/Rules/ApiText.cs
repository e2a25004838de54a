using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>The public surface of an assembly as text: one line a member, in ordinal order, so that every change of it is a change that somebody reads.</summary>
internal static class ApiText
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };


    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(t => t.Namespace, StringComparer.Ordinal).ThenBy(NameOf, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{type.Namespace}: {Header(type)}\n");
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>A type's name as C# writes it, without namespaces.</summary>
    public static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return NameOf(inner) + "?";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? NameOf(type.DeclaringType!) + "." : "";
        var plain = type.Name.Split('`')[0];
        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var own = type.IsGenericParameter ? [] : type.GetGenericArguments().Skip(type.IsNested ? inherited : 0).ToArray();
        return outer + plain + (own.Length == 0 ? "" : $"<{string.Join(", ", own.Select(NameOf))}>");
    }

    private static string Header(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (Shapes.IsRecord(type) ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (Shapes.IsRecord(type) ? "record" : "class"),
        };
        var parents = new[] { type.BaseType }
            .Where(b => type.IsClass && b is not null && b != typeof(object) && b != typeof(MulticastDelegate))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(i => i.IsVisible).OrderBy(NameOf, StringComparer.Ordinal))
            .Select(b => NameOf(b!)).ToArray();
        return $"{kind} {NameOf(type)}{(parents.Length == 0 ? "" : " : " + string.Join(", ", parents))}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture).ToString("D3", CultureInfo.InvariantCulture)}");
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [Method(type.GetMethod("Invoke")!)];
        }

        return type.GetConstructors(Own).Where(IsOpen).Where(c => !Shapes.IsGenerated(c)).Select(Constructor)
            .Concat(type.GetMethods(Own).Where(IsOpen).Where(m => !Shapes.IsGenerated(m) && !IsAccessor(type, m)).Select(Method))
            .Concat(type.GetProperties(Own).Where(p => !Shapes.IsGenerated(p) && p.Name is not "EqualityContract" && p.GetAccessors(true).Any(IsOpen)).Select(Property))
            .Concat(type.GetEvents(Own).Where(e => IsOpen(e.AddMethod!)).Select(e => $"event {NameOf(e.EventHandlerType!)} {e.Name}"))
            .Concat(type.GetFields(Own).Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(Field));
    }

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(Type type, MethodInfo method) =>
        method.IsSpecialName && (type.GetProperties(Own).Any(p => p.GetAccessors(true).Contains(method)) || type.GetEvents(Own).Any(e => e.AddMethod == method || e.RemoveMethod == method));

    private static string Constructor(ConstructorInfo constructor) => $"{Access(constructor)}new({Parameters(constructor)})";

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";
        return $"{Modifiers(method)}{Typed(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetAccessors(true).First(IsOpen);
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        var set = property.SetMethod is { } s && IsOpen(s)
            ? s.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var get = property.GetMethod is { } g && IsOpen(g) ? " get;" : "";
        return $"{Modifiers(accessor)}{Typed(property.PropertyType, Nullability.Create(property))} {property.Name}{index} {{{get}{set} }}";
    }

    private static string Field(FieldInfo field) => field.IsLiteral
        ? $"const {NameOf(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}"
        : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Typed(field.FieldType, Nullability.Create(field))} {field.Name}";

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        var dispatch = method switch
        {
            { DeclaringType.IsInterface: true, IsStatic: false } => "",
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() == method => method.DeclaringType!.IsSealed ? "" : "virtual ",
            { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
            _ => "",
        };
        return Access(method) + (method.IsStatic ? "static " : "") + dispatch;
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var by = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute), false) || parameter.IsDefined(typeof(ParamCollectionAttribute), false) => "params ",
            _ => "",
        };
        var preset = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue)}" : "";
        return $"{by}{Typed(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{preset}";
    }

    private static string Typed(Type type, NullabilityInfo info)
    {
        if (type.IsByRef)
        {
            return Typed(type.GetElementType()!, info);
        }

        var arguments = type.GetGenericArguments();
        var name = type switch
        {
            { IsArray: true } when info.ElementType is { } element => Typed(type.GetElementType()!, element) + "[]",
            { IsGenericType: true, IsNested: false } when Nullable.GetUnderlyingType(type) is null && info.GenericTypeArguments.Length == arguments.Length =>
                $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Zip(info.GenericTypeArguments, Typed))}>",
            _ => NameOf(type),
        };
        return !type.IsValueType && !type.IsGenericParameter && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
