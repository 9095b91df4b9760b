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
            Record = leaver with
            {
                PathwayPlanReviewedOn = month.Known(leaver.PathwayPlanReviewedOn),
                LastContactOn = month.Known(leaver.LastContactOn),
            },
            Age = Age.InYears(leaver.BornOn, month.AsAt),
        }),
    ]);
}
