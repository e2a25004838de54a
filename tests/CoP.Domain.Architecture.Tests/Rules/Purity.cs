using Mono.Cecil;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>What pure code may not touch: the world, the clock, chance, threads, the host's culture.</summary>
internal static class Purity
{
    private static readonly string[] Banned =
    [
        "System.IO.", "System.Net.", "System.Threading.", "System.Runtime.CompilerServices.Async",
        "System.Console::", "System.Environment::", "System.AppDomain::", "System.GC::",
        "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.TimeProvider", "System.TimeZoneInfo::get_Local",
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Guid::NewGuid", "System.Guid::CreateVersion7",
        "System.Globalization.CultureInfo::get_Current", "System.ThreadStaticAttribute",
    ];

    // Writers, readers and streams that the caller hands in are values here, as are those in memory.
    private static readonly string[] Allowed =
    [
        "System.IO.TextReader::", "System.IO.TextWriter::", "System.IO.StringReader::", "System.IO.StringWriter::",
        "System.IO.Stream::", "System.IO.MemoryStream::", "System.IO.InvalidDataException::", "System.IO.EndOfStreamException::",
    ];

    public static IEnumerable<string> Violations(ModuleDefinition module, Func<string, bool> isPure) =>
        from type in module.Types.Where(t => isPure(t.Namespace)).SelectMany(Uses.WithNested)
        from method in type.Methods
        from use in MembersUsed(method)
        where IsBanned(use) && !IsIteratorsOwn(type, use)
        select $"{type.FullName}.{method.Name} uses {use}";

    private static IEnumerable<string> MembersUsed(MethodDefinition method) =>
        Uses.MembersOf(method).Select(Name)
            .Concat(method.Parameters.Select(p => p.ParameterType).Append(method.ReturnType).SelectMany(Uses.Parts).Select(Name))
            .Concat(method.CustomAttributes.Select(a => Name(a.AttributeType)));

    private static string Name(MemberReference member) =>
        member is TypeReference type ? $"{type.GetElementType().FullName}::" : $"{member.DeclaringType?.GetElementType().FullName}::{member.Name}";

    private static bool IsBanned(string use) =>
        Banned.Any(b => use.StartsWith(b, StringComparison.Ordinal)) && !Allowed.Any(a => use.StartsWith(a, StringComparison.Ordinal));

    // An iterator that the compiler writes asks which thread enumerates it; no code of ours does.
    private static bool IsIteratorsOwn(TypeDefinition type, string use) =>
        use is "System.Environment::get_CurrentManagedThreadId"
        && type.CustomAttributes.Any(a => a.AttributeType.Name is "CompilerGeneratedAttribute");
}
