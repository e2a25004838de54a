namespace CoP.Domain.Testing;

/// <summary>A law that held.</summary>
/// <param name="Number">The number of the law, from 1.</param>
/// <param name="Sentence">The law.</param>
/// <param name="Histories">How many histories were tried.</param>
/// <param name="Chances">How many times something was there that could have broken it; 0 means that nothing was tested.</param>
public sealed record LawResult(int Number, string Sentence, int Histories, int Chances);
