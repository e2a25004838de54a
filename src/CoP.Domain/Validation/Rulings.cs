using System.Globalization;
using CoP.Domain.Collections;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;

namespace CoP.Domain.Validation;

/// <summary>The one door to FluentValidation: rules report through it, reports come out of it.</summary>
/// <remarks>
/// Rules say path, code and message themselves, and the context is made here, because the package would take names, separators, texts
/// and the choice of rules from settings that any other code in the process may change.
/// </remarks>
internal static class Rulings
{
    private const int LongestAttempt = 100;

    public static ValidationReport ReportOn<T>(this AbstractValidator<T> validator, T draft)
    {
        var result = validator.Validate(new ValidationContext<T>(draft, new PropertyChain(), new DefaultValidatorSelector()));
        return result.IsValid
            ? ValidationReport.Valid
            : new(result.Errors.Select(e => new ValidationProblem(e.PropertyName, e.ErrorCode, TextOf(e.AttemptedValue), e.ErrorMessage)).ToValueList());
    }

    public static void Report<T>(this ValidationContext<T> context, string path, string code, object? attempted, string message) =>
        context.AddFailure(new ValidationFailure(path, message, attempted) { ErrorCode = code });

    public static string? TextOf(object? value)
    {
        var text = value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString();
        if (text is null || text.Length <= LongestAttempt)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestAttempt - 1]) ? LongestAttempt - 1 : LongestAttempt;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
