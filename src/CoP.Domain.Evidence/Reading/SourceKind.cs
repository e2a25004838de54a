namespace CoP.Domain.Evidence.Reading;

/// <summary>What kind of record was read; compression does not matter here.</summary>
public enum SourceKind
{
    /// <summary>A table with a header line and the columns <c>timestamp,actor,kind[,target][,weight]</c>.</summary>
    Csv = 0,

    /// <summary>One JSON object a line, with members named as the columns of the table.</summary>
    JsonLines = 1,

    /// <summary>The history of the commit that HEAD names, in a git repository with or without a work tree.</summary>
    Git = 2,
}
