using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>By what right somebody joined, rose, sank or received: the answer that the history keeps to «who said so?».</summary>
/// <remarks>
/// Legitimacy is conferred by a community and its members (Lave and Wenger 1991): apart from the founding circle every joining names a conferrer.
/// Closed: founding, conferred or one's own will. Immutable, value-equal, thread-safe.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Founding), "founding")]
[JsonDerivedType(typeof(Conferred), "conferred")]
[JsonDerivedType(typeof(Self), "self")]
public abstract record Warrant
{
    /// <summary>Whether somebody other than the person concerned stands behind it.</summary>
    [JsonIgnore]
    public bool IsConferred => Conferrer is not null;

    internal abstract MemberId? Conferrer { get; }

    /// <summary>The founding circle: the only base case of legitimacy.</summary>
    public sealed record Founding : Warrant
    {
        internal override MemberId? Conferrer => null;

        /// <inheritdoc/>
        public override string ToString() => "by founding";
    }

    /// <summary>Conferred by a member who was legitimate at that time.</summary>
    /// <param name="By">The conferrer.</param>
    public sealed record Conferred(MemberId By) : Warrant
    {
        internal override MemberId? Conferrer => By;

        /// <inheritdoc/>
        public override string ToString() => $"conferred by {By}";
    }

    /// <summary>The person's own will: stepping down, leaving, coming back.</summary>
    public sealed record Self : Warrant
    {
        internal override MemberId? Conferrer => null;

        /// <inheritdoc/>
        public override string ToString() => "by own will";
    }
}
