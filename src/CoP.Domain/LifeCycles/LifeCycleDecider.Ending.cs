using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.LifeCycles;

public static partial class LifeCycleDecider
{
    private static Decision<LifeCycleEvent> End(LifeCycleState state, EndLifeCycle command, ISteering port)
    {
        if (command.Destinations.Any(d => d is null || d.Member == default || d.To.Contains(default)))
        {
            throw new ArgumentException("A destination names a member and communities, none of them default.", nameof(command));
        }

        var everyone = port.Everyone().ToHashSet();
        var destinations = WithWhoeverLeft(command, everyone);
        return Unconserved(destinations, everyone) is { } unconserved ? Refuse(unconserved)
            : UnfitSuccessors(command.Ending, destinations) is { } unfit ? Refuse(unfit)
            : Decisions.Accept<LifeCycleEvent>(command, new LifeCycleEnded(state.Stage, command.Ending, destinations));
    }

    private static ValueList<Destination> WithWhoeverLeft(EndLifeCycle command, HashSet<MemberId> everyone)
    {
        var unlisted = command.Ending is Ending.Faded or Ending.SocialClub
            ? everyone.Except(command.Destinations.Select(d => d.Member)).Select(m => new Destination(m))
            : [];
        return command.Destinations.Concat(unlisted).OrderBy(d => d.Member).ToValueList();
    }

    private static LifeCycleRefusal? Unconserved(ValueList<Destination> destinations, HashSet<MemberId> everyone)
    {
        var listed = destinations.Select(d => d.Member).ToHashSet();
        if (listed.Except(everyone).Order().ToValueList() is { IsEmpty: false } strangers)
        {
            return new LifeCycleRefusal.DestinationOfStranger(strangers);
        }

        if (Twice(destinations) is { IsEmpty: false } twice)
        {
            return new LifeCycleRefusal.DestinationTwice(twice);
        }

        return everyone.Except(listed).Order().ToValueList() is { IsEmpty: false } missing ? new LifeCycleRefusal.DestinationMissing(missing) : null;
    }

    private static ValueList<MemberId> Twice(ValueList<Destination> destinations) => destinations
        .GroupBy(d => d.Member)
        .Where(g => g.Count() > 1 || g.First().To.Distinct().Count() != g.First().To.Count)
        .Select(g => g.Key)
        .ToValueList();

    private static LifeCycleRefusal.SuccessorsUnfit? UnfitSuccessors(Ending ending, ValueList<Destination> destinations)
    {
        var successors = destinations.SelectMany(d => d.To).Distinct().Order().ToValueList();
        var fits = ending switch
        {
            Ending.Split => successors.Count >= 2,
            Ending.Merged => successors.Count == 1,
            Ending.Institutionalised => successors.Count <= 1,
            _ => true,
        };
        return fits ? null : new(ending, successors);
    }
}
