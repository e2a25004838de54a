namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>A member of the yardstick: one object with its ties in a list.</summary>
internal sealed class ObjectMember
{
    public int Number { get; init; }

    public double Motivation { get; set; }

    public double Knowledge { get; set; }

    public double Engagement { get; set; }

    public int Meetings { get; set; }

    public int Units { get; set; }

    public int Level { get; set; }

    public List<ObjectMember> Ties { get; } = [];

    public bool HasLeft { get; set; }

    public bool CanTie(ObjectMember other) => other != this && other.Ties.Count < Cop8World.MostTies && !Ties.Contains(other);

    public void Tie(ObjectMember other)
    {
        Ties.Add(other);
        other.Ties.Add(this);
    }

    public void Untie(ObjectMember other)
    {
        Drop(Ties, other);
        Drop(other.Ties, this);
    }

    public void Leave()
    {
        if (Units > 0 && Ties.Count > 0)
        {
            Ties.MinBy(t => (-t.Engagement, t.Number))!.Units += Units;
        }

        Ties.ForEach(other => Drop(other.Ties, this));
        Ties.Clear();
        HasLeft = true;
    }

    private static void Drop(List<ObjectMember> ties, ObjectMember other)
    {
        ties[ties.IndexOf(other)] = ties[^1];
        ties.RemoveAt(ties.Count - 1);
    }
}
