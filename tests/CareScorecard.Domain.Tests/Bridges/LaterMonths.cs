using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Tests.Indicators;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Domain.Tests.Bridges;

/// <summary>A later month of the same invented children: some have left, come, moved, been seen; some records were put right.</summary>
internal sealed class LaterMonths(int seed)
{
    private readonly Random _random = new(seed);

    public MonthRecords After(MonthRecords records)
    {
        var month = records.Month.AddMonths(1 + _random.Next(15));
        var strangers = new InventedMonths(seed + 1000).Make(20);
        return records with
        {
            Month = month,
            Periods =
            [
                .. records.Periods.Where(_ => Often()).Select(period => Changed(period, month)),
                .. strangers.Periods.Select(period => period with { Child = new ChildId($"NEW{period.Child}") }),
            ],
            Placements =
            [
                .. records.Placements.Where(_ => Often()).Select(stay => Rarely() ? stay with { StartedOn = Near(stay.StartedOn) } : stay),
                .. records.Periods.Where(_ => Rarely()).Select(period => A.Stay(period.Child.Value, "2020-01-01") with { StartedOn = In(month) }),
            ],
            Reviews =
            [
                .. records.Reviews.Where(_ => Often()),
                .. records.Periods.Where(_ => Rarely()).Select(period => A.Review(period.Child.Value, "2020-01-01") with { HeldOn = In(month) }),
            ],
            CareLeavers = [.. records.CareLeavers.Where(_ => Often()), .. strangers.CareLeavers.Skip(15)],
            Adoptions =
            [
                .. records.Adoptions.Where(_ => Often())
                    .Select(adoption => Rarely() ? adoption with { PlacementOrderOn = In(month), PlacedOn = null, AdoptedOn = null } : adoption),
                .. strangers.Adoptions,
            ],
            ReviewingOfficers = [.. records.ReviewingOfficers.Skip(1), A.Officer("Oak", 0.4m), A.Officer("Oak", 0.2m)],
            SocialWorkers = [.. records.SocialWorkers.Skip(1), A.Worker("Elm", 0.4m) with { Agency = true }, A.Worker("Yew", 0.7m)],
        };
    }

    private PeriodOfCare Changed(PeriodOfCare period, ReportingMonth month) => period with
    {
        CareStartedOn = Rarely() ? Near(period.CareStartedOn) : period.CareStartedOn,
        CareEndedOn = Rarely() ? In(month) : Rarely() ? null : period.CareEndedOn,
        BornOn = Rarely() ? period.BornOn.AddYears(-1) : period.BornOn,
        LegalStatus = Rarely() ? LegalStatus.V4 : period.LegalStatus,
        PlacementType = Rarely() ? PlacementType.P1 : period.PlacementType,
        LastVisitOn = Rarely() ? In(month) : period.LastVisitOn,
        LastHealthAssessmentOn = Rarely() ? Near(In(month)) : period.LastHealthAssessmentOn,
        AttendancePercent = Rarely() ? _random.Next(101) : period.AttendancePercent,
        WellbeingScore = Rarely() ? _random.Next(41) : period.WellbeingScore,
        ReviewingOfficer = Rarely() ? "Oak" : period.ReviewingOfficer,
    };

    private DateOnly In(ReportingMonth month) => month.FirstDay.AddDays(_random.Next(28));

    private DateOnly Near(DateOnly day) => day.AddDays(_random.Next(-40, 40));

    private bool Often() => _random.NextDouble() < 0.9;

    private bool Rarely() => _random.NextDouble() < 0.15;
}
