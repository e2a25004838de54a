using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

public abstract partial record LandscapeRefusal
{
    /// <summary>The person stands too close to the edge on one side to broker.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Community">The community.</param>
    /// <param name="Level">The level they have.</param>
    /// <param name="Needed">The level that it takes at least.</param>
    public sealed record TooFarOut(MemberId Person, CommunityId Community, Level Level, Level Needed) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.too-far-out",
            $"{Person} is {Level} in {Community}, and a broker is {Needed} or closer to the work on each side.",
            $"{Person} accepts a raise there, or the landscape has a policy that asks for less.",
            ("person", Person),
            ("community", Community),
            ("level", Level),
            ("needed", Needed));
    }

    /// <summary>The community recognises the person, or the member the competence.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Community">The community.</param>
    public sealed record RecognisedAlready(MemberId Person, CommunityId Community) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.recognised-already",
            $"{Person} is recognised in {Community} already.",
            $"another member may recognise a competence, another community a broker or a role.",
            ("person", Person),
            ("community", Community));
    }

    /// <summary>There is no such recognition.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Where">As what, and where.</param>
    public sealed record NotRecognised(MemberId Person, string Where) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.not-recognised",
            $"{Person} is not recognised as {Where}.",
            $"a present member recognises {Person} first.",
            ("person", Person),
            ("where", Where));
    }

    /// <summary>There is no such object in use.</summary>
    /// <param name="Object">The object.</param>
    public sealed record NoSuchObject(BoundaryObjectId Object) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.no-such-object",
            $"no boundary object {Object} is in use.",
            $"name one in use, or introduce one.",
            ("object", Object));
    }

    /// <summary>The community uses the object.</summary>
    /// <param name="Object">The object.</param>
    /// <param name="Community">The community.</param>
    public sealed record InUseAlready(BoundaryObjectId Object, CommunityId Community) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.in-use-already",
            $"{Community} uses the object {Object} already.",
            $"drop it first to take it up in another way.",
            ("object", Object),
            ("community", Community));
    }

    /// <summary>The community does not use the object.</summary>
    /// <param name="Object">The object.</param>
    /// <param name="Community">The community.</param>
    public sealed record NotInUse(BoundaryObjectId Object, CommunityId Community) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.not-in-use",
            $"{Community} does not use the object {Object}.",
            $"{Community} adopts it first.",
            ("object", Object),
            ("community", Community));
    }

    /// <summary>The people who met do not span the boundary.</summary>
    /// <param name="Problem">What is wrong, as a clause.</param>
    public sealed record PeopleUnfit(string Problem) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.people-unfit",
            $"{Problem}.",
            $"name everybody who was there, each once: present members, of every side at least one.",
            ("problem", Problem));
    }

    /// <summary>A text cannot be kept.</summary>
    /// <param name="What">Which text.</param>
    /// <param name="Problem">What is wrong, as a predicate.</param>
    public sealed record TextUnfit(string What, string Problem) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.text-unfit",
            $"{What} {Problem}.",
            $"write it in readable words, within the limits that the command names.",
            ("what", What),
            ("problem", Problem));
    }

    /// <summary>The person has said just that.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Community">The community.</param>
    public sealed record SaidAlready(MemberId Person, CommunityId Community) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.said-already",
            $"{Person} has said the same of {Community}.",
            $"say something else, or nothing.",
            ("person", Person),
            ("community", Community));
    }

    /// <summary>One of the two has not voiced the topic where it is claimed.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Community">The community.</param>
    /// <param name="Topic">The topic.</param>
    public sealed record InterestNotShared(MemberId Person, CommunityId Community, string Topic) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.interest-not-shared",
            $"{Person} has not voiced «{Topic}» in {Community}.",
            $"{Person} declares the interest there.",
            ("person", Person),
            ("community", Community),
            ("topic", Topic));
    }

    /// <summary>The two are linked.</summary>
    /// <param name="People">The two.</param>
    /// <param name="Topic">By which topic.</param>
    public sealed record ConnectedAlready(PersonPair People, string Topic) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.connected-already",
            $"{People} are linked by «{Topic}».",
            $"nothing needs to be done; to be linked by another topic, cut the link first.",
            ("people", People),
            ("topic", Topic));
    }

    /// <summary>The two are not linked.</summary>
    /// <param name="People">The two.</param>
    public sealed record NotConnected(PersonPair People) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.not-connected",
            $"{People} are not linked.",
            $"nothing needs to be done.",
            ("people", People));
    }
}
