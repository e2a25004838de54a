using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.LeadershipGroups;

/// <summary>The schemes of leadership groups that the library knows; make one of your own with <see cref="GroupScheme"/> or <see cref="GroupSchemeFile"/>.</summary>
/// <remarks>
/// Texts are told in the library's words; each bears how far it was checked. Which leadership function stands for which aspect is project-authored.
/// Immutable and thread-safe.
/// </remarks>
public static class GroupSchemes
{
    /// <summary>The seven groups of the chapter of 2013, the organizational brokers by the list of 2014; the default.</summary>
    public static GroupScheme Chapter2013 { get; } = new(
        "chapter-2013",
        "Wenger-Trayner, E. and Wenger-Trayner, B. (2013) Leadership groups: distributed leadership in social learning; post and opening read, list of seven second hand (2014)",
        [
            LeadershipGroupSheets.AgendaActivists,
            LeadershipGroupSheets.CommunityKeepers,
            LeadershipGroupSheets.CriticalFriends,
            LeadershipGroupSheets.SocialReporters,
            LeadershipGroupSheets.ExternalMessengers,
            LeadershipGroupSheets.ValueDetectives,
            LeadershipGroupSheets.OrganizationalBrokers,
        ]);

    /// <summary>The five groups of the role sheet of 2010; assemblies of 2014 and 2015 ran five groups as well, of which three are known by name.</summary>
    public static GroupScheme RoleSheet2010 { get; } = new(
        "role-sheet-2010",
        "role sheet for leadership groups (2010), read in part; five groups were also run by the assemblies of a network of parliamentary budget offices in 2014 and 2015",
        [
            LeadershipGroupSheets.AgendaActivists,
            LeadershipGroupSheets.CommunityKeepers,
            LeadershipGroupSheets.CriticalFriends with { Trust = SourceTrust.Excerpt },
            LeadershipGroupSheets.SocialReporters,
            LeadershipGroupSheets.OrganizationalBrokers with { Id = new("institutional-brokers"), Name = "Institutional brokers", Trust = SourceTrust.Excerpt },
        ]);

    /// <summary>
    /// Four groups as the assemblies of 2017 and 2018 ran them: the keepers look after what the network does for its members. That there were four is read; which the
    /// other two were is unchecked, and each group says so.
    /// </summary>
    public static GroupScheme Assembly2017 { get; } = new(
        "assembly-2017",
        "annual assemblies of a network of parliamentary budget offices, 2017 and 2018; sheets of two of four groups read",
        [
            LeadershipGroupSheets.AgendaActivists,
            LeadershipGroupSheets.PlatformKeepers,
            LeadershipGroupSheets.CriticalFriends with { Trust = SourceTrust.Unchecked },
            LeadershipGroupSheets.SocialReporters with { Trust = SourceTrust.Unchecked },
        ]);

    /// <summary>All schemes, the default first.</summary>
    public static ValueList<GroupScheme> All { get; } = [Chapter2013, RoleSheet2010, Assembly2017];

    /// <summary>Finds a scheme by its name. Pure.</summary>
    /// <param name="name">The name in kebab case.</param>
    /// <returns>The scheme, or <see langword="null"/> if the library knows none of that name.</returns>
    public static GroupScheme? Find(string? name) => All.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.Ordinal));
}
