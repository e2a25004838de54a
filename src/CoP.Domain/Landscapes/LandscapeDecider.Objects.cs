using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

public static partial class LandscapeDecider
{
    private static Decision<LandscapeEvent> Introduce(Landscape state, IntroduceBoundaryObject command, LandscapeView view)
    {
        var refusal = Absent(command, command.In, view, out _) ?? Line("the name", command.Name) ?? (LandscapeRefusal?)Text("the use", command.Use);
        return refusal is not null
            ? Refuse(refusal)
            : Accept(command, new BoundaryObjectIntroduced(new(state.Position), command.In, command.Name, command.Use));
    }

    private static Decision<LandscapeEvent> Adopt(Landscape state, AdoptBoundaryObject command, LandscapeView view)
    {
        var refusal = Absent(command, command.In, view, out _)
            ?? (!state.Objects.TryGetValue(command.Object, out var found) ? new LandscapeRefusal.NoSuchObject(command.Object)
                : found.IsUsedIn(command.In) ? new LandscapeRefusal.InUseAlready(command.Object, command.In)
                : (LandscapeRefusal?)Text("the use", command.Use));
        return refusal is not null ? Refuse(refusal) : Accept(command, new BoundaryObjectAdopted(command.Object, command.In, command.Use));
    }

    private static Decision<LandscapeEvent> Drop(Landscape state, DropBoundaryObject command, LandscapeView view)
    {
        var refusal = Absent(command, command.In, view, out _)
            ?? (!state.Objects.TryGetValue(command.Object, out var found) ? new LandscapeRefusal.NoSuchObject(command.Object)
                : !found.IsUsedIn(command.In) ? new LandscapeRefusal.NotInUse(command.Object, command.In)
                : null);
        return refusal is not null ? Refuse(refusal) : Accept(command, new BoundaryObjectDropped(command.Object, command.In));
    }

    private static Decision<LandscapeEvent> Retire(Landscape state, RetireBoundaryObject command, LandscapeView view)
    {
        if (!state.Objects.TryGetValue(command.Object, out var found))
        {
            return Refuse(new LandscapeRefusal.NoSuchObject(command.Object));
        }

        var keeper = found.IsUsedIn(found.IntroducedIn) ? found.IntroducedIn : found.Uses[0].In;
        return command.In != keeper || !view.MaySteer(keeper, command.By) ? Refuse(OfSteering(command, keeper))
            : Text("the reason", command.Reason) is { } unfit ? Refuse(unfit)
            : Accept(command, new BoundaryObjectRetired(command.Object, command.In, command.Reason));
    }
}
