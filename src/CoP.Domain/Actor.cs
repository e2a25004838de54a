using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>Who acts: a member, an office outside the membership, or a deadline that has passed.</summary>
/// <remarks>
/// Written as <c>member:ada</c>, <c>office:sponsor</c> or <c>deadline</c>. <see langword="default"/> is the deadline, so an actor is never missing.
/// Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(ActorJsonConverter))]
public readonly record struct Actor : IParsable<Actor>
{
    private const string MemberPrefix = "member:";
    private const string OfficePrefix = "office:";

    private readonly bool isOffice;

    private Actor(MemberId id, bool isOffice)
    {
        Name = id;
        this.isOffice = isOffice;
    }

    /// <summary>A deadline that has passed; nobody acted.</summary>
    public static Actor Deadline => default;

    /// <summary>Whether a member of the community acts.</summary>
    public bool IsMember => !isOffice && Name != default;

    /// <summary>Whether an office acts, such as a sponsor or an importer.</summary>
    public bool IsOffice => isOffice;

    /// <summary>The member's id or the office's name; <see langword="default"/> for a deadline.</summary>
    public MemberId Name { get; }

    /// <summary>A member of the community.</summary>
    /// <param name="id">The member.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentException">The id is <see langword="default"/>.</exception>
    public static Actor Member(MemberId id) => new(Named(id), isOffice: false);

    /// <summary>An office outside the membership.</summary>
    /// <param name="name">The office's name.</param>
    /// <returns>The actor.</returns>
    /// <exception cref="ArgumentException">The name is <see langword="default"/>.</exception>
    public static Actor Office(MemberId name) => new(Named(name), isOffice: true);

    /// <summary>A member acts.</summary>
    /// <param name="id">The member.</param>
    public static implicit operator Actor(MemberId id) => Member(id);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no actor.</exception>
    public static Actor Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var actor)
        ? actor
        : throw new FormatException("An actor is member:<id>, office:<name> or deadline.");

    /// <summary>Reads <c>member:&lt;id&gt;</c>, <c>office:&lt;name&gt;</c> or <c>deadline</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The actor.</param>
    /// <returns>Whether the text is an actor.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Actor result)
    {
        result = default;
        if (string.Equals(s, "deadline", StringComparison.Ordinal))
        {
            return true;
        }

        var office = s?.StartsWith(OfficePrefix, StringComparison.Ordinal) ?? false;
        if (s is null || (!office && !s.StartsWith(MemberPrefix, StringComparison.Ordinal)))
        {
            return false;
        }

        if (!MemberId.TryParse(s[MemberPrefix.Length..], provider, out var id))
        {
            return false;
        }

        result = new Actor(id, office);
        return true;
    }

    /// <summary>Says which member acts.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Whether a member acts.</returns>
    public bool TryGetMember(out MemberId member)
    {
        member = IsMember ? Name : default;
        return IsMember;
    }

    /// <summary>Returns the written form.</summary>
    /// <returns><c>member:&lt;id&gt;</c>, <c>office:&lt;name&gt;</c> or <c>deadline</c>.</returns>
    public override string ToString() => IsMember ? MemberPrefix + Name : isOffice ? OfficePrefix + Name : "deadline";

    private static MemberId Named(MemberId id) => id == default ? throw new ArgumentException("An actor needs a name.", nameof(id)) : id;
}
