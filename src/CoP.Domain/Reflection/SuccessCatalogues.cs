using CoP.Domain.Collections;
using static CoP.Domain.Reflection.Entries;

namespace CoP.Domain.Reflection;

/// <summary>Why communities succeed and why they fail, as Probst and Borzillo found in 57 of them; after summaries.</summary>
internal static class SuccessCatalogues
{
    private const string Source = "Probst and Borzillo 2008, after summaries";

    public static Catalogue TenCommandments { get; } = new("ten-commandments", 1, "Ten commandments", Source,
    [
        new(new("strategic-objectives"), "Strategic objectives", null, Ask("Does the community keep to objectives that the organisation cares about?"))
        {
            Pitfalls = Own("other work finds rigid goals harmful: read the nine principles beside this"),
            Looks = [For("goals-set")],
        },
        new(new("sub-topics"), "Objectives in sub-topics", null, Ask("Are the objectives divided into topics that a few people can take on?")) { Looks = [For("domain-stated"), For("agenda-held")] },
        new(new("governance-committee"), "A committee of sponsors and leaders", null, Ask("Do sponsors and leaders of the communities meet to steer?")) { Looks = [For("liaison-held"), For("sponsor-informed")] },
        new(new("guided-best-practice"), "Sponsor and leader guide the best practice", null, Ask("Do sponsor and leader watch over how good practice is developed?")) { Looks = [For("coordination-held"), For("sponsor-informed")] },
        new(new("external-expertise"), "Expertise from outside", null, Ask("Does expertise from outside come in regularly?")) { Looks = [For("guests-heard"), For("newcomers-arrive")] },
        new(new("other-networks"), "Access to other networks", null, Ask("Do members reach other networks, within the organisation and beyond?")) { Looks = [For("brokers-held")] },
        new(new("driving-leader"), "A leader who drives and promotes", null, Ask("Does the leader drive the community and speak for it?")) { Looks = [For("coordination-held"), For("messenger-held"), Open("leadership-shared")] },
        new(new("no-hierarchy-pressure"), "No pressure of hierarchy", null, Ask("Can members speak and err without pressure from above?")) { Looks = [Open("objections-raised"), For("spaces-mixed")] },
        new(new("measurable-performance"), "Measurable results for the sponsor", null, Ask("Does the sponsor get results that can be measured?"))
        {
            Pitfalls = Own("other work finds that demanded deliverables bring no success: read the nine principles beside this"),
            Looks = [For("goals-set"), For("sponsor-informed"), For("value-watched")],
        },
        new(new("visible-results"), "Results that members see", null, Ask("Do members see what comes of it?")) { Looks = [For("value-brought-back"), For("memory-kept")] },
    ]);

    public static Catalogue FiveFailures { get; } = new("five-failures", 1, "Five reasons of failure", Source,
    [
        new(new("no-core"), "No core group", null, Ask("Is a core of committed people missing?")) { IsRisk = true, Looks = [For("core-of-several")] },
        new(new("little-interaction"), "Little interaction one to one", null, Ask("Do members hardly deal with each other one to one?")) { IsRisk = true, Looks = [For("ties-between-people")] },
        new(new("rigid-competences"), "Rigid competences", null, Ask("Do members trust only their own way of working?")) { IsRisk = true, Looks = [For("design-evolves"), For("guests-heard"), For("facilitation-moves")] },
        new(new("no-identification"), "No identification", null, Ask("Do members not see themselves in the community?")) { IsRisk = true, Looks = [For("members-stay"), For("many-act"), Open("nobody-absent")] },
        new(new("intangible-practice"), "An intangible practice", null, Ask("Is the practice so abstract that nobody can show it to another?")) { IsRisk = true, Looks = [For("practice-named"), For("memory-kept")] },
    ]);

    private static ValueList<SourcedText> Ask(string question) => [new(question, Source, TextTrust.Secondary)];
}
