namespace CoP.Domain.Simulation.Chronicles;

/// <summary>Which acts of a simulated community are put on record. A record never shows all that happens, and what it shows decides what can be seen in it.</summary>
[Flags]
public enum SimulatedActKinds
{
    /// <summary>Nothing: a record of its header only.</summary>
    None = 0,

    /// <summary><c>contribution</c>: what members bring to a gathering; no target.</summary>
    Contributions = 1,

    /// <summary>What is done to lead, by the name of the function that it belongs to, such as <c>coordination</c> or <c>value-detection</c>; no target.</summary>
    Leading = 2,

    /// <summary><c>talk</c>: two who talk at a gathering; the target is the other one.</summary>
    Talk = 4,

    /// <summary><c>private-talk</c>: two who meet between gatherings; records of real communities rarely show it.</summary>
    PrivateTalk = 8,

    /// <summary><c>welcome</c>: somebody is let in; the target is the newcomer.</summary>
    Welcomes = 16,

    /// <summary>What a community that keeps a record can be expected to have on it: all but what is said in private.</summary>
    Usual = Contributions | Leading | Talk | Welcomes,
}
