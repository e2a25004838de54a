namespace CoP.Domain.Evidence.Reading;

/// <summary>Says which identities of a record are no persons. Implementations are pure functions of their arguments.</summary>
public interface IBotRule
{
    /// <summary>Whether an identity is a machine; its acts are then left out and counted.</summary>
    /// <param name="name">The name as the record has it; may be empty.</param>
    /// <param name="address">The e-mail address; empty where the record has none.</param>
    /// <returns><see langword="true"/> for a bot.</returns>
    bool IsBot(string name, string address);
}
