using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Reads what newcomers can do a year after they entered, and how often they came.</summary>
internal sealed class AccessWatch : Watch
{
    private const int Year = 26;
    private readonly Dictionary<int, int> _came = [];

    public List<(bool Blocked, double Skill, int Came, bool IsInner)> Seen { get; } = [];

    public override void See(CommunityWorld world)
    {
        foreach (var slot in world.Present)
        {
            var number = world.NumberOf(slot);
            _came[number] = _came.GetValueOrDefault(number) + world.Attending[slot];
            if (world.Joined[slot] > 0 && world.Cycle == world.Joined[slot] + Year)
            {
                Seen.Add((Access.IsBlocked(world.Keys[slot]), world.Skills[slot], _came[number], world.Levels[slot] > 0));
            }
        }
    }
}
