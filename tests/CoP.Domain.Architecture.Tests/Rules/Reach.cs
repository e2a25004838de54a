using Mono.Cecil;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>What a type can get at: every member that its methods touch, and those of its own assembly that they call, as far as that leads.</summary>
internal static class Reach
{
    /// <summary>Methods that a type's own code leads to, each with the way there; its own methods first.</summary>
    public static IReadOnlyDictionary<MethodDefinition, string> MethodsFrom(TypeDefinition type)
    {
        var ways = new Dictionary<MethodDefinition, string>();
        var waiting = new Queue<MethodDefinition>();
        foreach (var method in Uses.WithNested(type).SelectMany(t => t.Methods))
        {
            ways[method] = $"{method.DeclaringType.Name}.{method.Name}";
            waiting.Enqueue(method);
        }

        while (waiting.TryDequeue(out var method))
        {
            foreach (var called in Uses.MembersOf(method).OfType<MethodReference>().Select(Own).OfType<MethodDefinition>().Where(m => m.Module == type.Module))
            {
                if (ways.TryAdd(called, $"{ways[method]} → {called.DeclaringType.Name}.{called.Name}"))
                {
                    waiting.Enqueue(called);
                }
            }
        }

        return ways;
    }

    /// <summary>The members that these methods touch, as <c>Type::Member</c>, with the way there.</summary>
    public static IEnumerable<(string Member, string Way)> MembersOf(IReadOnlyDictionary<MethodDefinition, string> methods) =>
        from method in methods
        from member in Uses.MembersOf(method.Key)
        select (Name(member), $"{method.Value} → {Name(member)}");

    private static string Name(MemberReference member) =>
        member is TypeReference type ? $"{type.GetElementType().Name}::" : $"{member.DeclaringType?.GetElementType().Name}::{member.Name}";

    // Of other assemblies nothing is asked, so that none has to be found.
    private static MethodDefinition? Own(MethodReference method) =>
        method.DeclaringType.GetElementType().Scope == method.Module || method.DeclaringType is TypeDefinition ? method.Resolve() : null;
}
