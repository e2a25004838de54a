namespace CoP.Domain.Simulation.Descriptions;

/// <summary>What a process of the default model does, in words and equations.</summary>
/// <param name="Process">The name of the process in the pipeline.</param>
/// <param name="Summary">A sentence without a full stop, for the overview.</param>
/// <param name="Text">All that it does, in Markdown; parameters stand by name in back quotes.</param>
internal sealed record Submodel(string Process, string Summary, string Text);
