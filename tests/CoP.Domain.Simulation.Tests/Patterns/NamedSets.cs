using CoP.Domain.Simulation.Models;
using static CoP.Domain.Simulation.Models.ModelParameters;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>The parameter sets that docs/patterns.md names: differences from the defaults, each for one direction that must be reachable.</summary>
internal static class NamedSets
{
    /// <summary>Everybody alike: no differences in drive, none in zeal.</summary>
    public static readonly ParameterSet Alike = Runs.Default.With((DriveSpread, 0), (ContributionSpread, 0));

    /// <summary>Nothing that grows with staying, no differences that last, a low hazard so that somebody is left after three years.</summary>
    public static readonly ParameterSet ConstantHazard = Runs.Default.With(
        (TenureEffect, 0), (DriveSpread, 0), (ValueWeight, 0), (ReplyEffect, 0), (BreakChance, 0), (BurnoutChance, 0), (LeaveRate, 0.01), (LeaveAnyway, 0.025));

    /// <summary>People differ, staying changes nothing.</summary>
    public static readonly ParameterSet HeterogeneityOnly = Runs.Default.With((TenureEffect, 0), (ReplyEffect, 0), (BreakChance, 0), (BurnoutChance, 0), (LeaveRate, 0.06));

    /// <summary>Absence does not lower the chance of a return.</summary>
    public static readonly ParameterSet NoForgetting = Runs.Default.With((ReturnDecay, 1000), (ReturnChance, 0.012));

    /// <summary>Very many who seldom come and a few who do very much.</summary>
    public static readonly ParameterSet LargeLowCommitment = Runs.Default.With(
        (ArrivalRate, 1000), (DriveSpread, 1.6), (ContributionSpread, 1.6), (Pushback, 0), (AttendBase, 0.1), (OverloadScale, 1e6), (ResourceScale, 1), (IntegrateLoad, 1e5));

    /// <summary>As many, all alike.</summary>
    public static readonly ParameterSet LargeAlike = LargeLowCommitment.With((DriveSpread, 0), (ContributionSpread, 0), (AttendBase, 0.5));

    /// <summary>Contributors who differ somewhat more in drive.</summary>
    public static readonly ParameterSet Casual = Runs.Default.With((DriveSpread, 1.15));

    /// <summary>Fifty who know each other, alike in drive, and nobody new.</summary>
    public static readonly ParameterSet CloseCircle = Runs.Default.With(
        (FoundingCircle, 50), (ArrivalRate, 0), (DriveSpread, 0.4), (ContributionSpread, 0.5), (ContributionRate, 1), (FounderDrive, 1), (LeaveAnyway, 0.002));

    /// <summary>Leaders who stay and share more and more, well aligned.</summary>
    public static readonly ParameterSet RisingSharing = LeadershipRegime.Shared.In(Runs.Default).With(
        (WillingnessToOffer, 0.02), (LeaveAnyway, 0.004), (BreakChance, 0.001), (BurnoutChance, 0), (AcceptanceThreshold, 0.2));

    /// <summary>The same, somewhat quicker, and the need for the practice begins to go away in the middle of the third year.</summary>
    public static readonly ParameterSet SharingOutlivesNeed = RisingSharing.With((NeedEnds, 65), (WillingnessToOffer, 0.05));

    /// <summary>Growing, shared, and whoever does enough is let in to the core.</summary>
    public static readonly ParameterSet OpenPromotion = LeadershipRegime.Shared.In(Runs.Default).With((NeedTrend, 0.2), (AcceptanceThreshold, 0.2), (CoreActs, 24), (ActiveActs, 10));

    /// <summary>The same but for the rule of promotion: hardly anybody can do enough.</summary>
    public static readonly ParameterSet ClosedPromotion = OpenPromotion.With((CoreActs, 400), (ActiveActs, 200));

    /// <summary>A circle that gets nobody new and stays only for what it gets at gatherings, which need some people and bear not many.</summary>
    public static readonly ParameterSet Crowded = Runs.Default.With(
        (ArrivalRate, 0), (ValueWeight, 1), (TieWeight, 0), (IdentityWeight, 0), (LeaveAnyway, 0.003), (LeaveRate, 1), (BreakChance, 0), (Habit, 0), (PrivateContacts, 0),
        (PublicContacts, 1), (NeedMean, 0.7), (OverloadScale, 12), (ResourceScale, 6), (SharedNeed, 0), (FallingSilent, 0), (TakingUp, 1), (Pushback, 0));

    /// <summary>The same where numbers neither help nor crowd.</summary>
    public static readonly ParameterSet SizeDoesNotMatter = Crowded.With((OverloadScale, 1e9), (ResourceScale, 0.1));

    /// <summary>Large enough for shares of its size to be steady, with a quick coming and going.</summary>
    public static readonly ParameterSet ComingAndGoing = Runs.Default.With((ArrivalRate, 60), (OverloadScale, 400), (LeaveAnyway, 0.08), (TieWeight, 0.1), (IdentityWeight, 0.1), (FallingSilent, 0), (SharedNeed, 0));

    /// <summary>Meets by habit, lives of its members, and needs no leading.</summary>
    public static readonly ParameterSet SelfRunning = Runs.Default.With((Habit, 1), (FacilitationEffect, 0), (ArrivalRate, 20), (FounderIdentification, 0), (Charisma, 0), (SharedNeed, 0));

    /// <summary>Nobody has much time, the founder least, and the members are bound to the founder.</summary>
    public static readonly ParameterSet WeakFounder = Runs.Default.With(
        (FounderHours, 3), (FounderIdentification, 1), (Charisma, 0), (AcceptanceThreshold, 0.2), (LeaveAnyway, 0.015), (HoursMean, 4));
}
