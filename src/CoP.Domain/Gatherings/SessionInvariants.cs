using CoP.Domain.Validation;

namespace CoP.Domain.Gatherings;

/// <summary>What holds of every session that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class SessionInvariants
{
    /// <summary>Lists what does not hold. Pure.</summary>
    /// <param name="session">The session.</param>
    /// <returns>One sentence for each violation; none in a sound state.</returns>
    public static IEnumerable<string> Violations(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Status == SessionStatus.Unplanned
            ? session == Session.Empty ? [] : ["before it is planned a session has nothing"]
            : OfPlanned(session).Concat(OfPeople(session));
    }

    private static IEnumerable<string> OfPlanned(Session session)
    {
        if (session.Outline is not { } outline || session.Space is null || session.Facilitators.IsEmpty)
        {
            yield return "a planned session has an outline, a space and a facilitator";
        }
        else if (!SessionOutlineValidator.Instance.ReportOn(outline).IsValid)
        {
            yield return "the outline is not valid";
        }

        if (session.Facilitators.Distinct().Count() != session.Facilitators.Count)
        {
            yield return "somebody facilitates twice";
        }

        if ((session.HeldAt is not null) != (session.Status == SessionStatus.Held))
        {
            yield return $"the session is {session.Status} and was held at {session.HeldAt}";
        }

        if (session.Status == SessionStatus.Planned ? session.OpenedAt is not null : session.OpenedAt is null && session.Status != SessionStatus.Cancelled)
        {
            yield return $"the session is {session.Status} and began at {session.OpenedAt}";
        }

        if (session.HeldAt < session.OpenedAt || (session.Status == SessionStatus.Held && session.Attendees == 0))
        {
            yield return "a session that took place ended after it began, with somebody there";
        }
    }

    private static IEnumerable<string> OfPeople(Session session)
    {
        if (session.Attendees != session.People.Count(p => p.Value.Attended))
        {
            yield return $"{session.Attendees} members are counted as there, which they are not";
        }

        foreach (var (member, part) in session.People)
        {
            if (!part.Attended && part.Contributions > 0)
            {
                yield return $"{member} contributed without being there";
            }

            if (part is { Spoke: < 0 } or { Convened: < 0 } or { Reported: < 0 } || (part.IsFollowedUp && session.Status != SessionStatus.Held))
            {
                yield return $"the part of {member} is odd: {part}";
            }

            if (part.Attended && session.Guests.ContainsKey(member))
            {
                yield return $"{member} is a guest and a member at once";
            }
        }

        if (!session.Guests.IsEmpty && session.Space?.Access == Charters.SpaceAccess.Private)
        {
            yield return "there are guests in a private space";
        }
    }
}
