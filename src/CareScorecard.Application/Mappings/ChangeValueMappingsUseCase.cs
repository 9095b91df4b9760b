using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;

namespace CareScorecard.Application.Mappings;

/// <summary>
/// Says what a spelling means, once and for every month that is read from now on; or takes it back. Months that were loaded before stay as
/// they are.
/// </summary>
public sealed class ChangeValueMappingsUseCase(ValueMappingStore values, TimeProvider clock)
{
    /// <summary>Letters: longer text in a column of codes is no spelling.</summary>
    public const int LongestText = 200;

    /// <param name="means">One of <see cref="KnownCodes.Of"/> the field; empty where the spelling says that nothing is recorded.</param>
    /// <returns>Why nothing was kept, in words; null when it was, or had been said already.</returns>
    public async Task<string?> AddAsync(Viewer viewer, Field field, string? text, string? means, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(field);
        if (Refusal(field, text, means) is { } why)
        {
            return why;
        }

        var code = string.IsNullOrWhiteSpace(means) ? "" : KnownCodes.Find(field, means)!;
        await values.AddAsync(new ValueMapping(field, text!.Trim(), code), viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation);
        return null;
    }

    /// <returns>Why nothing was taken back, in words; null when it was.</returns>
    public async Task<string?> TakeBackAsync(Viewer viewer, Field field, string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        return await values.TakeBackAsync(field, text, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation)
            ? null
            : "Nobody has said what this spelling means, or it was taken back already.";
    }

    private static string? Refusal(Field field, string? text, string? means)
    {
        if (KnownCodes.Of(field) is { Count: 0 })
        {
            return $"{field} holds no codes, so there is nothing that a spelling could stand for.";
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return "Say which spelling you mean.";
        }

        if (text.Trim().Length > LongestText)
        {
            return $"A spelling has at most {LongestText} letters.";
        }

        if (KnownCodes.Knows(field, text))
        {
            return "This spelling is known already, and is always read as what it says.";
        }

        return string.IsNullOrWhiteSpace(means) || KnownCodes.Find(field, means) is not null
            ? null
            : $"\"{means.Trim()}\" is not one of the answers of {field}. There are: {string.Join(", ", KnownCodes.Of(field).Select(known => known.Code))}.";
    }
}
