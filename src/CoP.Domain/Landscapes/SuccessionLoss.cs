namespace CoP.Domain.Landscapes;

/// <summary>Something that ends with a predecessor, said so that nothing is lost in silence.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Kind">What kind of thing.</param>
/// <param name="From">The predecessor.</param>
/// <param name="Member">Whose it is; <see langword="null"/> for a vacancy.</param>
/// <param name="What">The level, or the function with its ten-thousandths, in words.</param>
public sealed record SuccessionLoss(LossKind Kind, CommunityId From, MemberId? Member, string What);
