namespace CoP.Domain.Distribution;

/// <summary>How often somebody joined others in a leadership deed on one occasion, by what they had to build on.</summary>
/// <remarks>Each joining is counted once. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Spontaneous">Among people who had not done much together before, from 0.</param>
/// <param name="Intuitive">Next to somebody with whom they had done enough together to know each other's ways, from 0.</param>
/// <param name="Institutionalised">Where everybody held what they did, stood in for it or had their turn, from 0.</param>
public sealed record CoPerformance(int Spontaneous, int Intuitive, int Institutionalised)
{
    /// <summary>How often at all.</summary>
    public int Total => Spontaneous + Intuitive + Institutionalised;
}
