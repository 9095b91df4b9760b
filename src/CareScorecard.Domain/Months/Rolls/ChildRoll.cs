using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>Every period of care of the extract, but for series of short breaks (V3, V4), which are outside every cohort.</summary>
internal static class ChildRoll
{
    public static Roll<ChildInMonth> Draw(CareMonth month, ChildNumbers numbers)
    {
        var children = new List<ChildInMonth>(month.Records.Periods.Count);
        var schoolYearEve = SchoolYear.StartOf(month.AsAt).AddDays(-1);
        for (var i = 0; i < month.Records.Periods.Count; i++)
        {
            var period = month.Records.Periods[i];
            if (period.LegalStatus is LegalStatus.V3 or LegalStatus.V4)
            {
                continue;
            }

            var record = WithoutDatesAfter(month, period);
            children.Add(new ChildInMonth
            {
                Index = children.Count,
                Number = numbers.OfPeriods[i],
                Month = month,
                Record = record,
                InCare = record.CareStartedOn <= month.AsAt && record.CareEndedOn is null,
                Age = Age.InYears(record.BornOn, month.AsAt),
                IsSchoolAge = SchoolYear.IsSchoolAgeOn(schoolYearEve, record.BornOn),
            });
        }

        return new Roll<ChildInMonth>(SubjectKind.Child, children);
    }

    private static PeriodOfCare WithoutDatesAfter(CareMonth month, PeriodOfCare period)
    {
        // Almost no record has such a date, and England has 84,000 of them: the others are not copied.
        var allKnown = NoneAfter(
            month.AsAt,
            period.CareEndedOn,
            period.PlacementStartedOn,
            period.LastVisitOn,
            period.LastSupervisionOn,
            period.LastReviewOn,
            period.LastReviewingOfficerContactOn,
            period.FirstEducationPlanOn,
            period.LastEducationPlanOn,
            period.FirstHealthAssessmentOn,
            period.LastHealthAssessmentOn,
            period.LastDentalCheckOn,
            period.WellbeingScoredOn);
        if (allKnown)
        {
            return period;
        }

        DateOnly? Known(DateOnly? date) => month.Known(date);

        // A child whose recorded end lies after the month's end is still in care at it; one who left on the last day is not.
        return period with
        {
            CareEndedOn = Known(period.CareEndedOn),
            PlacementStartedOn = Known(period.PlacementStartedOn),
            LastVisitOn = Known(period.LastVisitOn),
            LastSupervisionOn = Known(period.LastSupervisionOn),
            LastReviewOn = Known(period.LastReviewOn),
            LastReviewingOfficerContactOn = Known(period.LastReviewingOfficerContactOn),
            FirstEducationPlanOn = Known(period.FirstEducationPlanOn),
            LastEducationPlanOn = Known(period.LastEducationPlanOn),
            FirstHealthAssessmentOn = Known(period.FirstHealthAssessmentOn),
            LastHealthAssessmentOn = Known(period.LastHealthAssessmentOn),
            LastDentalCheckOn = Known(period.LastDentalCheckOn),
            WellbeingScoredOn = Known(period.WellbeingScoredOn),
        };
    }

    private static bool NoneAfter(DateOnly asAt, params ReadOnlySpan<DateOnly?> dates)
    {
        foreach (var date in dates)
        {
            if (date > asAt)
            {
                return false;
            }
        }

        return true;
    }
}
