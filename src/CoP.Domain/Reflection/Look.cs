namespace CoP.Domain.Reflection;

/// <summary>One look at a community's own record: a question and the pure function that answers it.</summary>
/// <remarks>Compared by reference. Thread-safe as far as its function is; the function must be pure.</remarks>
public sealed class Look
{
    private readonly Func<LookInput, LookResult> take;

    /// <summary>Makes a look.</summary>
    /// <param name="code">Its stable code in kebab case.</param>
    /// <param name="question">What it asks of the record, as a question that can be answered by yes, in part or no.</param>
    /// <param name="take">What answers it: pure, and it says so where there is nothing to look at.</param>
    /// <exception cref="ArgumentException">The code is not in kebab case, or there is no question.</exception>
    public Look(string code, string question, Func<LookInput, LookResult> take)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        ArgumentNullException.ThrowIfNull(take);
        Code = TextKey.Code(code, nameof(Look)).Text;
        Question = question;
        this.take = take;
    }

    /// <summary>The stable code in kebab case.</summary>
    public string Code { get; }

    /// <summary>What it asks of the record.</summary>
    public string Question { get; }

    /// <summary>Looks. Pure.</summary>
    /// <param name="input">The community, its record, and from when to when.</param>
    /// <returns>What was looked at and found.</returns>
    public ItemEvidence Take(LookInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ItemEvidence.Of(Code, take(input), input.From, input.Until);
    }

    /// <summary>Returns code and question.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => $"{Code}: {Question}";
}
