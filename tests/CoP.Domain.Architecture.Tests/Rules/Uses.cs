using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>What a compiled type really refers to: in its signatures, its attributes and the bodies of its methods.</summary>
internal static class Uses
{
    /// <summary>The type and everything nested in it, so that lambdas, iterators and union cases count for their owner.</summary>
    public static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    public static IEnumerable<TypeReference> TypesOf(TypeDefinition type) =>
        Declared(type).Concat(type.Methods.SelectMany(InMethod)).SelectMany(Parts).Concat(Attributes(type));

    /// <summary>Members that the bodies call, read, write or create.</summary>
    public static IEnumerable<MemberReference> MembersOf(MethodDefinition method) =>
        method.HasBody ? method.Body.Instructions.Select(i => i.Operand).OfType<MemberReference>() : [];

    /// <summary>A type and what it is made of: generic arguments, element types, declaring types.</summary>
    public static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Concat(Parts(generic.ElementType)),
        TypeSpecification specified => Parts(specified.ElementType).Concat(type is IModifierType modified ? Parts(modified.ModifierType) : []),
        _ => [type],
    };

    private static IEnumerable<TypeReference?> Declared(TypeDefinition type) =>
        type.Interfaces.Select(i => (TypeReference?)i.InterfaceType)
            .Append(type.BaseType)
            .Concat(type.Fields.Select(f => f.FieldType))
            .Concat(type.Properties.Select(p => p.PropertyType))
            .Concat(Constraints(type));

    private static IEnumerable<TypeReference?> Constraints(IGenericParameterProvider owner) =>
        owner.GenericParameters.SelectMany(p => p.Constraints).Select(c => (TypeReference?)c.ConstraintType);

    private static IEnumerable<TypeReference?> InMethod(MethodDefinition method)
    {
        var signature = method.Parameters.Select(p => (TypeReference?)p.ParameterType).Append(method.ReturnType).Concat(Constraints(method));
        return method.HasBody
            ? signature.Concat(method.Body.Variables.Select(v => v.VariableType)).Concat(method.Body.Instructions.SelectMany(Operands))
            : signature;
    }

    private static IEnumerable<TypeReference?> Operands(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        MethodReference method => Signature(method),
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
        method.Parameters.Select(p => (TypeReference?)p.ParameterType)
            .Append(method.ReturnType)
            .Append(method.DeclaringType)
            .Concat(method is GenericInstanceMethod generic ? generic.GenericArguments : []);

    private static IEnumerable<TypeReference> Attributes(TypeDefinition type) =>
        new ICustomAttributeProvider[] { type }
            .Concat(type.Methods).Concat(type.Properties).Concat(type.Fields)
            .Concat(type.Methods.SelectMany(m => m.Parameters))
            .SelectMany(owner => owner.CustomAttributes)
            .SelectMany(attribute => Parts(attribute.AttributeType).Concat(TypeArguments(attribute)));

    private static IEnumerable<TypeReference> TypeArguments(CustomAttribute attribute) =>
        attribute.ConstructorArguments.Concat(attribute.Properties.Select(p => p.Argument))
            .Select(argument => argument.Value).OfType<TypeReference>().SelectMany(Parts);
}
