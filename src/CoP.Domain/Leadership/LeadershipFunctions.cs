using CoP.Domain.Collections;

namespace CoP.Domain.Leadership;

/// <summary>The functions that a community starts with, unless it says otherwise. The set is data: any other code may be established beside or instead.</summary>
/// <remarks>
/// The seven with a leadership group behind them follow the Wenger-Trayner chapter on leadership groups (2013) and the seven-group list of 2014; the other four come from
/// the project's case studies and the literature named at each. Which codes they get is project-authored.
/// </remarks>
public static class LeadershipFunctions
{
    /// <summary>Keeping the whole together: calls, calendar, follow-up. It stays as important while leadership is shared out (Johnson, Bickle and Kantcheva 2025).</summary>
    public static LeadershipFunction Coordination { get; } = new("coordination");

    /// <summary>Running the sessions so that people learn; in self-leadership groups the role goes round everybody (Wirth 2005).</summary>
    public static LeadershipFunction Facilitation { get; } = new("facilitation");

    /// <summary>Pushing the learning agenda forward: the agenda activists (leadership groups 2013).</summary>
    public static LeadershipFunction Agenda { get; } = new("agenda");

    /// <summary>Weaving the social fabric, watching whose voice is missing: the community keepers (leadership groups 2013).</summary>
    public static LeadershipFunction Keeping { get; } = new("keeping");

    /// <summary>Reflecting on the process and its redesign: the critical friends (leadership groups 2013).</summary>
    public static LeadershipFunction CriticalFriendship { get; } = new("critical-friendship");

    /// <summary>Building a shared memory: the social reporters (leadership groups 2013).</summary>
    public static LeadershipFunction Reporting { get; } = new("reporting");

    /// <summary>Telling outside audiences: the external messengers (leadership groups 2013).</summary>
    public static LeadershipFunction Messaging { get; } = new("messaging");

    /// <summary>Making the value visible that is created: the value detectives (leadership groups 2013).</summary>
    public static LeadershipFunction ValueDetection { get; } = new("value-detection");

    /// <summary>Linking to organisations and across boundaries: the organisational brokers (seven-group list 2014; brokering, Wenger 1998).</summary>
    public static LeadershipFunction Brokering { get; } = new("brokering");

    /// <summary>Keeping the sponsor informed and the community's room free (sponsors as social learning leaders, Wenger-Trayner).</summary>
    public static LeadershipFunction SponsorLiaison { get; } = new("sponsor-liaison");

    /// <summary>Tending the spaces and the repertoire, so that they stay alive: the gardener, as this project names the role.</summary>
    public static LeadershipFunction Gardening { get; } = new("gardening");

    /// <summary>The eleven, in the order above.</summary>
    public static ValueList<LeadershipFunction> All { get; } =
    [
        Coordination, Facilitation, Agenda, Keeping, CriticalFriendship, Reporting, Messaging, ValueDetection, Brokering, SponsorLiaison, Gardening,
    ];
}
