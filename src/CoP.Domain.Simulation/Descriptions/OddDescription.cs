using System.Globalization;
using System.Text;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Descriptions;

/// <summary>Describes the model in the form that readers of agent-based models expect: Overview, Design concepts, Details (ODD), in its version of 2020.</summary>
/// <remarks>
/// The form is that of Grimm et al. 2020: seven elements, eleven design concepts (excerpt read). Processes and parameters are taken from the code, the words on them are kept beside it. The texts are Markdown
/// with line feeds, the same in every culture. Pure.
/// </remarks>
public static class OddDescription
{
    /// <summary>The default model, whole.</summary>
    /// <returns>A page that begins with a heading of the first level.</returns>
    public static string OfDefault()
    {
        var text = new StringBuilder(60_000);
        text.Append(CultureInfo.InvariantCulture, $"# The model in ODD form\n\nModel `{CommunityModel.Version}`, chance `{GeneratorVersion.Name}`. ");
        text.Append("Written by the library itself (`OddDescription.OfDefault()`): the processes and the table of parameters are those that run.\n\n");
        Section(text, "1. Purpose and patterns", OddOverview.Purpose);
        Section(text, "2. Entities, state variables and scales", OddOverview.Entities);
        Section(text, "3. Process overview and scheduling", Overview());
        text.Append("## 4. Design concepts\n\n");
        foreach (var (name, concept) in OddConcepts.All)
        {
            text.Append("**").Append(name).Append(".** ").Append(concept).Append("\n\n");
        }

        Section(text, "5. Initialization", OddDetails.Initialization);
        Section(text, "6. Input data", OddDetails.Input);
        Section(text, "7. Submodels", Submodels.Notation);
        foreach (var process in CommunityModel.Pipeline)
        {
            text.Append("### ").Append(process.Name).Append("\n\n").Append(Submodels.Find(process.Name)!.Text).Append("\n\n");
        }

        text.Append("### Parameters\n\n").Append(OddDetails.Trusts).Append("\n\n").Append(ParameterTable.OfAll());
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>What differs from the default model: a delta ODD.</summary>
    /// <param name="parameters">The parameters of a scenario.</param>
    /// <param name="pipeline">What happens in a cycle; <see langword="null"/> is the default.</param>
    /// <returns>A page with the changed parameters and the processes added, removed, replaced and reordered; elements without a difference are named as unchanged.</returns>
    public static string DeltaOf(ParameterSet parameters, Pipeline<CommunityWorld>? pipeline = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var processes = new PipelineDifference(pipeline ?? CommunityModel.Pipeline);
        var hasParameters = parameters.Changed.Any();
        var text = new StringBuilder(2_000);
        text.Append(CultureInfo.InvariantCulture, $"# What differs from the default model\n\nModel `{CommunityModel.Version}`, chance `{GeneratorVersion.Name}`. ");
        if (!hasParameters && processes.IsNone)
        {
            return text.Append("Nothing: this is the default model.\n").ToString();
        }

        text.Append("All that is not named here is as in the description of the default model.\n\n");
        if (!processes.IsNone)
        {
            Section(text, "3. Process overview and scheduling", Changes(processes));
        }

        if (processes.Added.Count + processes.Replaced.Count > 0)
        {
            Section(text, "7. Submodels", "The processes that were added or replaced are not the library's: whoever wrote them describes them here.");
        }

        if (hasParameters)
        {
            Section(text, "Parameters", ParameterTable.OfChanged(parameters));
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder text, string heading, string body) => text.Append("## ").Append(heading).Append("\n\n").Append(body.TrimEnd('\n')).Append("\n\n");

    private static string Overview()
    {
        var text = new StringBuilder("Time is in cycles. In every cycle these processes run one after the other, each on all members in the order in which they came; what one has changed the next sees.\n\n");
        var place = 0;
        foreach (var process in CommunityModel.Pipeline)
        {
            text.Append(CultureInfo.InvariantCulture, $"{++place}. **{process.Name}**: {Submodels.Find(process.Name)!.Summary}.\n");
        }

        return text.Append("\nResearchers replace, reorder, remove or add processes; the delta form of this text says which.\n").ToString();
    }

    private static string Changes(PipelineDifference processes)
    {
        var text = new StringBuilder();
        List(text, "Added", processes.Added, name => $"**{name}**, {Place(processes.Order, name)}");
        List(text, "Removed", processes.Removed, name => $"**{name}** ({Submodels.Find(name)!.Summary})");
        List(text, "Replaced", processes.Replaced, name => $"**{name}** (it was: {Submodels.Find(name)!.Summary})");
        if (processes.IsReordered)
        {
            text.Append("- Reordered. The order is now: ").AppendJoin(", ", processes.Order).Append(".\n");
        }

        return text.ToString();
    }

    private static void List(StringBuilder text, string what, IReadOnlyList<string> names, Func<string, string> tell)
    {
        foreach (var name in names)
        {
            text.Append("- ").Append(what).Append(": ").Append(tell(name)).Append(".\n");
        }
    }

    private static string Place(IReadOnlyList<string> order, string name)
    {
        var place = order.ToList().IndexOf(name);
        return place == 0 ? "first of all" : $"after *{order[place - 1]}*";
    }
}
