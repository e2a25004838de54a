using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CoP.Domain.Formats;

/// <summary>Which members stand in a text: those that a reader needs, and all of them that cannot be null.</summary>
internal static class WrittenMembers
{
    public static JsonSerializerOptions Of(JsonSerializerContext context) => Of(context, _ => { });

    public static JsonSerializerOptions Of(JsonSerializerContext context, Action<JsonTypeInfo> more) => new(context.Options)
    {
        AllowOutOfOrderMetadataProperties = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = context.WithAddedModifier(Tell).WithAddedModifier(more),
    };

    private static void Tell(JsonTypeInfo contract)
    {
        for (var i = contract.Properties.Count - 1; i >= 0; i--)
        {
            var member = contract.Properties[i];
            if (member.AssociatedParameter is null && member.Set is null)
            {
                // Computed of the others: it would only grow the text and could contradict them.
                contract.Properties.RemoveAt(i);
            }
            else if (member.AssociatedParameter is { IsNullable: true } || Nullable.GetUnderlyingType(member.PropertyType) is not null)
            {
                // What is null is not written, so it may be missing.
                member.IsRequired = false;
            }
        }
    }
}
