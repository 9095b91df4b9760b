using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Domain.Tests.Indicators;

// What is done for children: visits, reviews, plans and checks, the staff who do it, and young people who have left.
internal sealed partial class InventedMonths
{
    private static readonly string[] Names = ["Oak", "Elm", "Ash", "Yew"];

    private static PeriodOfCare DoneLater(PeriodOfCare period, DateOnly later) => period with
    {
        LastVisitOn = period.LastVisitOn ?? later,
        LastSupervisionOn = period.LastSupervisionOn ?? later,
        LastReviewOn = period.LastReviewOn ?? later,
        FirstEducationPlanOn = period.FirstEducationPlanOn ?? later,
        LastEducationPlanOn = period.LastEducationPlanOn ?? later,
        FirstHealthAssessmentOn = period.FirstHealthAssessmentOn ?? later,
        LastHealthAssessmentOn = period.LastHealthAssessmentOn ?? later,
        LastDentalCheckOn = period.LastDentalCheckOn ?? later,
        WellbeingScoredOn = period.WellbeingScoredOn ?? later,
    };

    private PeriodOfCare WithWork(ReportingMonth month, PeriodOfCare period) => period with
    {
        SocialWorker = Name(),
        ReviewingOfficer = Name(),
        MeantToLastTo18 = YesNo(),
        TemporaryApproval = Maybe(0.1) ? true : null,
        LastVisitOn = Recent(month),
        VisitIntervalDays = Maybe(0.1) ? _random.Next(200) : null,
        LastSupervisionOn = Recent(month),
        LastReviewOn = Day(month),
        FirstEducationPlanOn = Maybe(0.8) ? period.CareStartedOn.AddDays(_random.Next(60)) : null,
        LastEducationPlanOn = Day(month),
        FirstHealthAssessmentOn = Maybe(0.8) ? period.CareStartedOn.AddDays(_random.Next(60)) : null,
        LastHealthAssessmentOn = Day(month),
        HealthAssessmentDeclined = YesNo(),
        LastDentalCheckOn = Day(month),
        ImmunisationsUpToDate = YesNo(),
        DevelopmentChecksUpToDate = YesNo(),
        WellbeingScoredOn = Day(month),
        WellbeingScore = Maybe(0.8) ? _random.Next(-2, 45) : null,
        MissingEpisodes = Maybe(0.8) ? _random.Next(3) : null,
        ReturnInterviewOffered = YesNo(),
        ReturnInterviewAccepted = YesNo(),
        ConvictedOrCautioned = YesNo(),
        SubstanceMisuseIdentified = YesNo(),
        AttendancePercent = Maybe(0.8) ? _random.Next(1001) / 10m : null,
        Suspended = YesNo(),
        PermanentlyExcluded = YesNo(),
    };

    // One row a day: where two rows of a day differ, the order of the file decides.
    private void AddReviews(MonthRecordsBuilder records, string id, ReportingMonth month)
    {
        for (var held = month.LastDay.AddDays(20 - _random.Next(1500)); Maybe(0.8); held = held.AddDays(1 + _random.Next(250)))
        {
            records.With(new Review
            {
                Child = new ChildId(id),
                HeldOn = held,
                DueOn = Maybe(0.3) ? held.AddDays(_random.Next(-20, 20)) : null,
                Participation = Any<Participation>(),
                SeenBefore = YesNo(),
            });
        }
    }

    private void AddCareLeaver(MonthRecordsBuilder records, string id, ReportingMonth month) => records.With(new CareLeaver
    {
        YoungPerson = new ChildId(id),
        BornOn = month.LastDay.AddDays(-6000 - _random.Next(2500)),
        Eligibility = Any<LeaverEligibility>(),
        InTouch = Any<InTouch>(),
        PersonalAdviser = Name(),
        PathwayPlanReviewedOn = Day(month),
        Accommodation = Any<LeaverAccommodation>(),
        Suitability = Any<Suitability>(),
        Activity = Any<LeaverActivity>(),
    });

    private void AddStaff(MonthRecordsBuilder records)
    {
        foreach (var name in Names)
        {
            var posts = Maybe(0.8) ? _random.Next(11) / 10m : (decimal?)null;
            records.With(A.Officer(name, posts) with
            {
                Manager = Maybe(0.2) ? true : null,
                ChildProtectionPlans = Maybe(0.5) ? _random.Next(30) : null,
            });
            records.With(A.Worker(name, posts) with { Agency = YesNo(), CasesHeld = Maybe(0.5) ? _random.Next(40) : null });
        }
    }

    private DateOnly? Recent(ReportingMonth month) => Maybe(0.8) ? month.LastDay.AddDays(10 - _random.Next(100)) : null;

    private string? Name() => Maybe(0.8) ? _random.GetItems([.. Names, "Nobody on the list"], 1)[0] : null;

    private bool? YesNo() => Maybe(0.8) ? Maybe(0.5) : null;
}
