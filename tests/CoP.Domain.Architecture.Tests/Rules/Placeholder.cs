using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CoP.Domain.Deciding;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>A value of any type of the domain that shows, where it can, the name of what it stands for.</summary>
internal static partial class Placeholder
{
    public static object? Of(Type type, string parameter)
    {
        var name = char.ToLowerInvariant(parameter[0]) + parameter[1..];
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner == typeof(string) ? $"‹{name}›"
            : inner == typeof(bool) ? true
            : inner == typeof(DateTimeOffset) ? new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero)
            : inner == typeof(TimeSpan) ? TimeSpan.FromDays(14)
            : inner == typeof(Actor) ? Actor.Member(new($"‹{name}›"))
            : inner == typeof(StreamId) ? new StreamId($"community/kind/‹{name}›")
            : inner == typeof(Refusal) ? new DecisionRefusal.TimeRunsBackwards(default, default)
            : inner.IsEnum ? Enum.GetValues(inner).GetValue(0)
            : Number(inner) ?? Listed(inner, name) ?? Parsed(inner, name) ?? Built(inner);
    }

    private static object? Number(Type type) => type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(2, type, CultureInfo.InvariantCulture) : null;

    private static object? Listed(Type type, string name)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition().Name is not "ValueList`1")
        {
            return null;
        }

        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, 1);
        items.SetValue(item == typeof(KeyValuePair<string, string>) ? KeyValuePair.Create("name", "value") : Of(item, name), 0);
        return type.Assembly.GetType("CoP.Domain.Collections.ValueLists")!.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .First(m => m.Name is "ToValueList").MakeGenericMethod(item).Invoke(null, [items]);
    }

    private static object? Parsed(Type type, string name)
    {
        var parse = type.GetMethod("TryParse", [typeof(string), typeof(IFormatProvider), type.MakeByRefType()]);
        foreach (var text in parse is null ? [] : new[] { $"‹{name}›", Kebab().Replace(name, m => $"-{char.ToLowerInvariant(m.Value[0])}"), "2" })
        {
            var arguments = new object?[] { text, null, null };
            if (parse!.Invoke(null, arguments) is true)
            {
                return arguments[2];
            }
        }

        return null;
    }

    private static object Built(Type type)
    {
        var constructor = ConstructorOf(type);
        return constructor is null
            ? RuntimeHelpers.GetUninitializedObject(type)
            : constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType, p.Name!))]);
    }

    public static ConstructorInfo? ConstructorOf(Type type) => type.GetConstructors()
        .Where(c => c.GetParameters() is not [var only] || only.ParameterType != type)
        .MaxBy(c => c.GetParameters().Length);

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kebab();
}
