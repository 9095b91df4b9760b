using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>Fields that many rules test together.</summary>
internal static class NeededFields
{
    /// <summary>To know who is in care at the month's end.</summary>
    public static IReadOnlyList<Field> InCare { get; } = [Fields.Children.CareStarted, Fields.Children.CareEnded];

    /// <summary>To know who is in care at the month's end, and how old they are.</summary>
    public static IReadOnlyList<Field> InCareByAge { get; } = [.. InCare, Fields.Children.DateOfBirth];

    /// <summary>To know who is a care leaver, of which age, and whether still one.</summary>
    public static IReadOnlyList<Field> CareLeaver { get; } =
        [Fields.CareLeavers.DateOfBirth, Fields.CareLeavers.Eligibility, Fields.CareLeavers.InTouch];

    /// <summary>To know which reviewing officer each child in care has, and for how many posts.</summary>
    public static IReadOnlyList<Field> ReviewingOfficers { get; } =
    [
        .. InCare,
        Fields.Children.ReviewingOfficer,
        Fields.ReviewingOfficers.Name,
        Fields.ReviewingOfficers.FullTimeEquivalent,
    ];
}
