using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Domain.Tests.Indicators;

/// <summary>
/// Months of invented children, dirty as real extracts are: blanks everywhere, dates after the month's end, children with two periods,
/// short breaks, histories with temporary stays. The same seed makes the same month.
/// </summary>
internal sealed partial class InventedMonths(int seed)
{
    private readonly Random _random = new(seed);

    public MonthRecords Make(int children)
    {
        var month = new ReportingMonth(2020, 1).AddMonths(_random.Next(72));
        var records = new MonthRecordsBuilder(month);
        for (var i = 0; i < children; i++)
        {
            AddChild(records, $"C{i}", month);
            AddReviews(records, $"C{i}", month);
            AddCareLeaver(records, $"L{i}", month);
        }

        AddStaff(records);

        return records.Build();
    }

    /// <summary>The same month, with things that happen only after its end.</summary>
    public MonthRecords WithWhatHappensLater(MonthRecords records)
    {
        var later = records.Month.LastDay.AddDays(1 + _random.Next(60));
        return records with
        {
            Periods =
            [
                .. records.Periods
                    .Select(period => period.CareEndedOn is null ? period with { CareEndedOn = later } : period)
                    .Select(period => DoneLater(period, later)),
                .. records.Periods.Take(5).Select(period => period with
                {
                    Child = new ChildId($"{period.Child}-LATER"),
                    CareStartedOn = later,
                    CareEndedOn = null,
                }),
            ],
            Placements =
            [
                .. records.Placements.Select(stay => stay.EndedOn is null ? stay with { EndedOn = later } : stay),
                .. records.Periods.Select(period => A.Stay(period.Child.Value, "2020-01-01") with { StartedOn = later }),
            ],
            Reviews = [.. records.Reviews, .. records.Periods.Select(period => A.Review(period.Child.Value, "2020-01-01") with { HeldOn = later })],
            CareLeavers =
            [
                .. records.CareLeavers.Select(leaver => leaver with { PathwayPlanReviewedOn = leaver.PathwayPlanReviewedOn ?? later }),
            ],
            Adoptions =
            [
                .. records.Adoptions.Select(adoption => adoption with
                {
                    PlacementOrderOn = adoption.PlacementOrderOn ?? later,
                    MatchedOn = adoption.MatchedOn ?? later,
                    PlacedOn = adoption.PlacedOn ?? later,
                    AdoptedOn = adoption.AdoptedOn ?? later,
                    ReversedOn = adoption.ReversedOn ?? later,
                }),
            ],
        };
    }

    /// <summary>The month with periods of short breaks added to it.</summary>
    public static MonthRecords WithShortBreaks(MonthRecords records) => records with
    {
        Periods =
        [
            .. records.Periods,
            .. records.Periods.Select((period, i) => period with
            {
                Child = new ChildId($"SB{i}"),
                LegalStatus = i % 2 == 0 ? LegalStatus.V3 : LegalStatus.V4,
            }),
        ],
        Placements =
        [
            .. records.Placements,
            .. records.Periods.Select((period, i) => A.Stay($"SB{i}", "2020-01-01") with { StartedOn = period.CareStartedOn }),
        ],
        Reviews =
        [
            .. records.Reviews,
            .. records.Periods.Select((period, i) => A.Review($"SB{i}", "2020-01-01") with { HeldOn = period.CareStartedOn }),
        ],
    };

    private void AddChild(MonthRecordsBuilder records, string id, ReportingMonth month)
    {
        var started = month.LastDay.AddDays(-_random.Next(4000));
        var ended = Maybe(0.3) ? started.AddDays(_random.Next(1200)) : (DateOnly?)null;
        records.With(Period(id, month, started, ended));
        if (ended is { } left && left < month.LastDay.AddDays(-40) && Maybe(0.5))
        {
            var back = left.AddDays(_random.Next(40));
            records.With(Period(id, month, back, null));
            AddHistory(records, id, back, month);
        }

        if (Maybe(0.7))
        {
            AddHistory(records, id, started, month);
        }

        if (Maybe(0.2))
        {
            records.With(A.Adoption(id) with
            {
                EnteredCareOn = started,
                PlacementOrderOn = Day(month),
                MatchedOn = Day(month),
                PlacedOn = Day(month),
                AdoptedOn = Day(month),
                ReversedOn = Maybe(0.2) ? Day(month) : null,
            });
        }
    }

    private PeriodOfCare Period(string id, ReportingMonth month, DateOnly started, DateOnly? ended) => WithWork(month, new()
    {
        Child = new ChildId(id),
        BornOn = started.AddDays(-_random.Next(6500)),
        CareStartedOn = started,
        CareEndedOn = ended,
        ReasonCareEnded = Any<ReasonCareEnded>(),
        LegalStatus = Any<LegalStatus>(),
        Ethnicity = Any<Ethnicity>(),
        UnaccompaniedAsylumSeeking = Maybe(0.8) ? Maybe(0.1) : null,
        PermanencePlan = Maybe(0.8) ? "Long-term fostering" : null,
        PlacementType = Any<PlacementType>(),
        PlacementProvider = Any<PlacementProvider>(),
        PlacementLocation = Any<PlacementLocation>(),
        MilesFromHome = Maybe(0.9) ? _random.Next(60) : null,
        PlacementStartedOn = Day(month),
        PlacementsInLast12Months = Maybe(0.9) ? _random.Next(6) : null,
    });

    private void AddHistory(MonthRecordsBuilder records, string id, DateOnly from, ReportingMonth month)
    {
        for (var started = from; started <= month.LastDay.AddDays(60);)
        {
            var ended = started.AddDays(Maybe(0.1) ? 0 : _random.Next(500));
            records.With(new PlacementStay
            {
                Child = new ChildId(id),
                StartedOn = started,
                EndedOn = Maybe(0.9) ? ended : null,
                Type = Any<PlacementType>(),
                Provider = PlacementProvider.PR1,
                Location = Any<PlacementLocation>(),
                SameCarer = Maybe(0.2) ? true : null,
            });
            started = ended.AddDays(Maybe(0.9) ? 0 : 1);
            if (Maybe(0.05))
            {
                break;
            }
        }
    }

    private DateOnly? Day(ReportingMonth month) => Maybe(0.8) ? month.LastDay.AddDays(30 - _random.Next(900)) : null;

    private bool Maybe(double share) => _random.NextDouble() < share;

    private T? Any<T>()
        where T : struct, Enum => Maybe(0.9) ? _random.GetItems(Enum.GetValues<T>(), 1)[0] : null;
}
