using CoP.Domain.Collections;
using static CoP.Domain.Simulation.Models.ModelParameters;

namespace CoP.Domain.Simulation.Models;

/// <summary>All parameters in one list. A type of its own, because the parts of <see cref="ModelParameters"/> are initialised in no certain order.</summary>
internal static class ParameterList
{
    public static ValueList<Parameter> All { get; } =
    [
        FoundingCircle, ArrivalRate, ArrivalCeiling, DriveSpread, FounderDrive, HoursMean, FounderBound, FounderHours, NeedMean, NeedNoise, NeedTrend,
        NeedEnds, Minority, MinorityAccess,
        CycleDays, AttendBase, Habit, FacilitationEffect, ContributionRate, ContributionSpread, Rotation, PublicContacts, PrivateContacts,
        Stimulation, Familiarity, ResourceScale, OverloadScale, Sponsored, SponsorTime, SponsorLeaves,
        LearnRate, DoingRate, CoDoing, CoDoingRate, TieChance, TieDecay, TrustGain, AccessEffect, AccessGain, Sequestration, ReplyEffect, ReplyChance,
        NewcomerEthos, EthosContact, EthosDrift, EthosThreshold, FounderIdentification, Charisma, BoundaryTests, InitiativeValue,
        WillingnessToOffer, OfferedShare, KeptFunctions, AcceptanceThreshold, PowerRetained, AlignmentHours, AlignmentCost, AlignmentHalf,
        Interdependence, ActHours, BudgetNeutral, BudgetHours, IntegrateLoad, Volunteering, SuccessorSimilarity, Objection, RandomReassignment,
        EnvironmentShift, ShiftSize,
        CoreActs, ActiveActs, RaiseChance, LeaveRate, LeaveAnyway, ValueWeight, TieWeight, IdentityWeight, TenureEffect, IdentityRate, BurnoutChance,
        BreakChance, ReturnChance, ReturnDecay, SplitSize, SplitChance, Institutionalising, Merging,
        FounderLeaves, Notice, NoticeOffer, Leaver, AliveWindow,
        SharedNeed, SharedNeedMemory, TakingUp, SteppingForward, FallingSilent, Pushback,
    ];
}
