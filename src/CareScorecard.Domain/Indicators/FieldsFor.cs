using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>The fields that the cohorts shared by many indicators test, with those that the indicator adds.</summary>
internal static class FieldsFor
{
    /// <summary>In care at the month's end tests when care started and when it ended.</summary>
    public static IReadOnlyList<Field> InCare(params Field[] others) =>
        [Fields.Children.CareStarted, Fields.Children.CareEnded, .. others];

    /// <summary>Care ended within a window.</summary>
    public static IReadOnlyList<Field> LeftCare(params Field[] others) => [Fields.Children.CareEnded, .. others];
}
