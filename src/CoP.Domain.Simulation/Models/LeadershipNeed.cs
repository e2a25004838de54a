namespace CoP.Domain.Simulation.Models;

/// <summary>What a community needs somebody to do, each time once (protocol, section 2.2).</summary>
public enum LeadershipNeed
{
    /// <summary>To call the gathering: coordination.</summary>
    Convene,

    /// <summary>To lead through it: facilitation.</summary>
    Facilitate,

    /// <summary>To receive newcomers: gardening.</summary>
    Welcome,

    /// <summary>To take others' work in and connect it: the detection of value.</summary>
    Integrate,

    /// <summary>To tell what happens: reporting.</summary>
    Report,

    /// <summary>To speak with the sponsor.</summary>
    Liaise,
}
