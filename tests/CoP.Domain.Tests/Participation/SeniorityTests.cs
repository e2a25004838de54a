using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Participation;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Tests.Participation;

public sealed class SeniorityTests
{
    private static readonly ValueList<Level> Levels = LevelScheme.WengerTrayner.Levels;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(25)]
    public void PresentAt_AskedNowAndThen_IsWhatAWalkFinds(int every)
    {
        var asked = 0;
        foreach (var history in Histories.Sample((CommunitySubject.Create() with { LongestHistory = 90 }).Budgeted()))
        {
            var community = Community.Unfounded;
            foreach (var (i, command) in history.Commands.Index())
            {
                community = community.Do(command).State;
                foreach (var level in i % every == every - 1 ? Levels : default)
                {
                    Assert.Equal(Walked(community.Participation, level), community.Participation.PresentAt(level));
                    asked += community.Participation.CountAt(level) > 1 ? 1 : 0;
                }
            }
        }

        Assert.True(asked > Budget.Of(50));
    }

    [Fact]
    public void Arrivals_OfOneInstant_StandInTheOrderOfTheirIds()
    {
        var at = new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
        var ranks = ParticipationState.Empty.Ranks.Arrived(new("cyd"), Levels[0], at).Arrived(new("ben"), Levels[0], at).Arrived(new("ada"), Levels[0], at.AddDays(1));

        Assert.Equal([new("ben"), new("cyd"), new("ada")], ranks.At(Levels[0]));
        Assert.Equal([new("cyd"), new("ada")], ranks.Left(new("ben"), Levels[0], at).At(Levels[0]));
    }

    private static IEnumerable<MemberId> Walked(ParticipationState state, Level level) => state.People
        .Where(p => p.Value.IsPresent && p.Value.Level == level)
        .OrderBy(p => p.Value.LevelSince)
        .ThenBy(p => p.Key)
        .Select(p => p.Key);
}
