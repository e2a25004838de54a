namespace CoP.Domain.ValueCreation;

/// <summary>What potential value consists of: five kinds of knowledge capital (Wenger, Trayner and de Laat 2011, second hand).</summary>
public enum KnowledgeCapital
{
    /// <summary>What a person knows or can do.</summary>
    Personal,

    /// <summary>Relations and connections: social capital.</summary>
    Relational,

    /// <summary>Resources: documents, tools, information that one can go back to.</summary>
    Tangible,

    /// <summary>Reputation, of people or of the community.</summary>
    Reputational,

    /// <summary>A changed ability to learn.</summary>
    Learning,
}
