using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Months;

/// <summary>A month's records of children and staff were deleted, since the council keeps them no longer. Its figures stay.</summary>
/// <param name="On">The day (UTC).</param>
/// <param name="Years">How many years the council kept records then.</param>
public sealed record RecordsDeletion(DateOnly On, int Years)
{
    /// <summary>For people, a full sentence.</summary>
    public string Words =>
        $"The children's records of this month were deleted on {EnglishDates.ToWords(On)}, after {(Years == 1 ? "1 year" : $"{Years} years")}.";
}
