namespace CoP.Domain.Evidence.Junctures;

/// <summary>Why a juncture was reported: what was compared, with which parameters, and since when it could be known.</summary>
/// <remarks>Immutable; equality compares the three dictionaries by reference.</remarks>
/// <param name="ConfirmedAt">The first instant at which the record was long enough to report the juncture: the end of its last month used. Never before <see cref="Juncture.At"/>.</param>
/// <param name="Parameters">The parameters of the detector that mattered, by camel-case name; months are counted, shares are in [0, 1].</param>
/// <param name="SharesBefore">Shares of acts in [0, 1] before the change, by person: the people named and the largest others, not everybody.</param>
/// <param name="SharesAfter">The same after the change; empty when nobody acted.</param>
/// <param name="Remark">What a reader must know before believing it, such as a jump in attribution practice; <see langword="null"/> when there is nothing to say.</param>
public sealed record JunctureEvidence(
    DateTimeOffset ConfirmedAt,
    IReadOnlyDictionary<string, double> Parameters,
    IReadOnlyDictionary<string, double> SharesBefore,
    IReadOnlyDictionary<string, double> SharesAfter,
    string? Remark);
