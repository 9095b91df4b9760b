using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Loads;

/// <summary>What is held of the months before the one that is being checked.</summary>
/// <param name="Latest">
/// The current version of the latest month held before it, of which only the periods of care and the columns are looked at; null where
/// there is none, or its records were deleted.
/// </param>
/// <param name="Shapes">Of up to 13 months before it, oldest first.</param>
public sealed record EarlierMonths(MonthRecords? Latest, IReadOnlyList<MonthShape> Shapes)
{
    public static EarlierMonths None { get; } = new(null, []);
}
