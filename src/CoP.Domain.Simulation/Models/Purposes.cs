using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Models;

/// <summary>What the default model draws for. A new process takes new names; to rename one changes its draws.</summary>
internal static class Purposes
{
    public static readonly StreamName Trait = new("trait");
    public static readonly StreamName Group = new("group");
    public static readonly StreamName Drive = new("drive");
    public static readonly StreamName NeedBase = new("need base");
    public static readonly StreamName NeedNoise = new("need noise");
    public static readonly StreamName SharedNeed = new("shared need");
    public static readonly StreamName Hours = new("hours");
    public static readonly StreamName Skill = new("skill");
    public static readonly StreamName Competence = new("competence");
    public static readonly StreamName Confidence = new("confidence");
    public static readonly StreamName Ethos = new("ethos");
    public static readonly StreamName Sequestered = new("sequestered");
    public static readonly StreamName Arrivals = new("arrivals");
    public static readonly StreamName Interest = new("interest");
    public static readonly StreamName Access = new("access");
    public static readonly StreamName Welcome = new("welcome");
    public static readonly StreamName Leading = new("leading");
    public static readonly StreamName Slots = new("slots");
    public static readonly StreamName Choice = new("choice");
    public static readonly StreamName Aware = new("aware");
    public static readonly StreamName Collision = new("collision");
    public static readonly StreamName Volunteer = new("volunteer");
    public static readonly StreamName Reassign = new("reassign");
    public static readonly StreamName Habit = new("habit");
    public static readonly StreamName Attend = new("attend");
    public static readonly StreamName Contribute = new("contribute");
    public static readonly StreamName Reply = new("reply");
    public static readonly StreamName Table = new("table");
    public static readonly StreamName Tie = new("tie");
    public static readonly StreamName Private = new("private");
    public static readonly StreamName Partner = new("partner");
    public static readonly StreamName Test = new("test");
    public static readonly StreamName TestOutcome = new("test outcome");
    public static readonly StreamName Offer = new("offer");
    public static readonly StreamName Receiver = new("receiver");
    public static readonly StreamName Objection = new("objection");
    public static readonly StreamName Reconcile = new("reconcile");
    public static readonly StreamName Revoke = new("revoke");
    public static readonly StreamName Raise = new("raise");
    public static readonly StreamName Conferrer = new("conferrer");
    public static readonly StreamName AcceptRaise = new("accept raise");
    public static readonly StreamName Burnout = new("burnout");
    public static readonly StreamName Break = new("break");
    public static readonly StreamName Return = new("return");
    public static readonly StreamName Leave = new("leave");
    public static readonly StreamName Silence = new("silence");
    public static readonly StreamName StandIn = new("stand in");
    public static readonly StreamName Rise = new("rise");
    public static readonly StreamName Declined = new("declined");
    public static readonly StreamName Near = new("near");
    public static readonly StreamName Leaver = new("leaver");
    public static readonly StreamName Ending = new("ending");
}
