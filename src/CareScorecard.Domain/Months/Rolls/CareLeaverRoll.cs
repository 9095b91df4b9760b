using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Months.Rolls;

internal static class CareLeaverRoll
{
    public static Roll<CareLeaverInMonth> Draw(CareMonth month) => new(SubjectKind.CareLeaver,
    [
        .. month.Records.CareLeavers.Select((leaver, index) => new CareLeaverInMonth
        {
            Index = index,
            Month = month,
            Record = WithoutDatesAfter(month, leaver),
            Age = Age.InYears(leaver.BornOn, month.AsAt),
        }),
    ]);

    // Almost no record has such a date: the others are not copied.
    private static CareLeaver WithoutDatesAfter(CareMonth month, CareLeaver leaver) =>
        leaver.PathwayPlanReviewedOn > month.AsAt || leaver.LastContactOn > month.AsAt
            ? leaver with
            {
                PathwayPlanReviewedOn = month.Known(leaver.PathwayPlanReviewedOn),
                LastContactOn = month.Known(leaver.LastContactOn),
            }
            : leaver;
}
