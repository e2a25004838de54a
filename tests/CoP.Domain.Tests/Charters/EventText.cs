using System.Globalization;
using System.Text.Json;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;

namespace CoP.Domain.Tests.Charters;

/// <summary>Events as text by the community's contracts: type, actor, time and data, a line each.</summary>
internal static class EventText
{
    public static string Write(DomainEvent e) =>
        string.Join('\n', e.GetType().FullName, e.By, e.At.ToString("O", CultureInfo.InvariantCulture), JsonSerializer.Serialize(e, e.GetType(), CommunityJson.Default));

    public static T Read<T>(string text)
        where T : DomainEvent
    {
        var lines = text.Split('\n', 4);
        var type = typeof(DomainEvent).Assembly.GetType(lines[0], throwOnError: true)!;
        var e = (DomainEvent)JsonSerializer.Deserialize(lines[3], type, CommunityJson.Default)!;
        return (T)(e with { By = Actor.Parse(lines[1], null), At = DateTimeOffset.Parse(lines[2], CultureInfo.InvariantCulture) });
    }
}
