using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>A community under construction: every module copies its own facts of the events, then the whole is built once.</summary>
/// <remarks>One event or a million take the same way. For one thread, and thrown away after an exception.</remarks>
internal sealed class CommunityDraft(Community community, Owner? owner)
{
    private readonly ParticipationDraft participation = new(community.Participation, owner);
    private CommunityId id = community.Id;
    private long position = community.Position;
    private DateTimeOffset now = community.Now;
    private GovernanceRules rules = community.Rules;
    private CharterState charter = community.Charter;
    private LeadershipState leadership = community.Leadership;
    private LifeCycleState lifeCycle = community.LifeCycle;
    private bool hasMoved;

    public Community Build() => new(id, position, now, rules, charter, hasMoved ? participation.Build() : community.Participation, leadership, lifeCycle);

    public void Apply(DomainEvent happened)
    {
        if (happened.At < now)
        {
            throw Corrupt(happened, "it is dated before the event that it follows.");
        }

        if ((position == 0) != happened is CommunityFounded)
        {
            throw Corrupt(happened, position == 0 ? "nothing is founded yet." : "the community is founded.");
        }

        try
        {
            Copy(happened);
        }
        catch (CorruptHistoryException e) when (e.Position is null)
        {
            throw Corrupt(happened, e.Reason ?? e.Message);
        }

        position++;
        now = happened.At;
    }

    private void Copy(DomainEvent happened)
    {
        switch (happened)
        {
            case ParticipationEvent e:
                participation.Apply(e);
                hasMoved = true;
                break;
            case LeadershipEvent e:
                leadership = LeadershipDecider.Evolve(leadership, e, owner);
                break;
            case CharterEvent e:
                charter = CharterDecider.Evolve(charter, e, owner);
                break;
            case LifeCycleEvent e:
                lifeCycle = LifeCycleDecider.Evolve(lifeCycle, e, rules.LifeCycle);
                break;
            case CommunityFounded e:
                (id, rules) = (e.Community, e.Rules);
                break;
            case ExtensionRecorded:
                break;
            default:
                throw Corrupt(happened, "it belongs to no module.");
        }
    }

    private CorruptHistoryException Corrupt(DomainEvent happened, string reason) => new(happened.Type, reason, position);
}
