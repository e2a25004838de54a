using System.Text.Json;

namespace CoP.Domain.Tests.Ids;

public sealed class ActorTests
{
    public static TheoryData<string> Written() => ["deadline", "member:ada", "member:deadline", "member:office:x", "office:sponsor", "office:member:x", "member:dũng 😀"];

    [Theory]
    [MemberData(nameof(Written))]
    public void Actor_WrittenAndRead_ComesBack(string text)
    {
        var actor = Actor.Parse(text, null);
        var keyed = new Dictionary<Actor, Actor> { [actor] = actor };

        Assert.Equal(text, actor.ToString());
        Assert.Equal(actor, JsonSerializer.Deserialize<Actor>(JsonSerializer.Serialize(actor)));
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<Actor, Actor>>(JsonSerializer.Serialize(keyed)));
        Assert.Equal(actor.GetHashCode(), Actor.Parse(text, null).GetHashCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("Deadline")]
    [InlineData("member:")]
    [InlineData("member: ada")]
    [InlineData("MEMBER:ada")]
    [InlineData("office:")]
    [InlineData("robot:x")]
    public void Actor_AnyOtherText_IsNone(string? text)
    {
        Assert.False(Actor.TryParse(text, null, out var none));
        Assert.Equal(Actor.Deadline, none);
        Assert.Throws<FormatException>(() => Actor.Parse(text!, null));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Actor>(JsonSerializer.Serialize(text)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Actor, int>>($"{{\"{text}\":1}}"));
    }

    [Fact]
    public void Actor_IsOneOfThree()
    {
        Actor member = new MemberId("ada");
        var office = Actor.Office(new("ada"));

        Assert.Equal((true, false, true), (member.IsMember, member.IsOffice, member.TryGetMember(out var ada)));
        Assert.Equal(new MemberId("ada"), ada);
        Assert.Equal((false, true, false), (office.IsMember, office.IsOffice, office.TryGetMember(out _)));
        Assert.Equal((false, false, false), (Actor.Deadline.IsMember, Actor.Deadline.IsOffice, Actor.Deadline.TryGetMember(out _)));
        Assert.NotEqual(member, office);
        Assert.Equal(default, Actor.Deadline);
        Assert.Throws<ArgumentException>(() => Actor.Member(default));
        Assert.Throws<ArgumentException>(() => Actor.Office(default));
    }
}
