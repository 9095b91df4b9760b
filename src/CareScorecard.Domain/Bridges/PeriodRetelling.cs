using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Bridges;

/// <summary>Periods of care told again: see <see cref="Retelling"/>.</summary>
internal sealed class PeriodRetelling
{
    private readonly MonthRecords _later;
    private readonly RetoldDates _dates;
    private readonly Dictionary<(ChildId Child, DateOnly Started), PeriodOfCare> _told = [];
    private readonly Dictionary<ChildId, List<PeriodOfCare>> _unsaid = [];
    private readonly List<PeriodOfCare> _periods;
    private readonly Dictionary<string, string> _restarted = [];

    private PeriodRetelling(MonthRecords earlier, MonthRecords later, RetoldDates dates)
    {
        (_later, _dates, _periods) = (later, dates, new List<PeriodOfCare>(earlier.Periods.Count));
        foreach (var period in later.Periods)
        {
            _told.TryAdd(KeyOf(period), period);
        }

        var said = earlier.Periods.Select(KeyOf).ToHashSet();
        foreach (var period in _told.Values.Where(period => period.CareStartedOn <= dates.AsAt && !said.Contains(KeyOf(period))))
        {
            if (!_unsaid.TryGetValue(period.Child, out var others))
            {
                _unsaid.Add(period.Child, others = []);
            }

            others.Add(period);
        }

        foreach (var period in earlier.Periods)
        {
            Retell(period);
        }

        // Recorded late: whoever is left over was in care by then, and nobody said so.
        _periods.AddRange(_unsaid.Values.SelectMany(late => late));
    }

    public IReadOnlyList<PeriodOfCare> Periods => _periods;

    /// <summary>Identities of periods whose start was moved: as it was said, and as it is now.</summary>
    public IReadOnlyDictionary<string, string> Restarted => _restarted;

    public static PeriodRetelling Of(MonthRecords earlier, MonthRecords later, RetoldDates dates) =>
        dates.InBoth(Fields.Children.CareStarted) ? new PeriodRetelling(earlier, later, dates)
        // Without both lists of children nothing can be told of them.
        : new PeriodRetelling(earlier, earlier, new RetoldDates(earlier, earlier));

    private static (ChildId Child, DateOnly Started) KeyOf(PeriodOfCare period) => (period.Child, period.CareStartedOn);

    private void Retell(PeriodOfCare said)
    {
        if (_told.TryGetValue(KeyOf(said), out var told))
        {
            _periods.Add(Retell(said, told));
        }
        else if (TakeRestarted(said) is { } restarted)
        {
            _restarted.TryAdd(ChildInMonth.IdentityOf(said), ChildInMonth.IdentityOf(restarted));
            _periods.Add(Retell(said, restarted));
        }
        else if (!WouldBeHeld(said))
        {
            _periods.Add(said);
        }
    }

    private PeriodOfCare? TakeRestarted(PeriodOfCare said)
    {
        var restarted = _unsaid.GetValueOrDefault(said.Child)?.Find(told =>
            told.CareStartedOn < (said.CareEndedOn ?? DateOnly.MaxValue) && said.CareStartedOn < (told.CareEndedOn ?? DateOnly.MaxValue));
        if (restarted is not null)
        {
            _unsaid[said.Child].Remove(restarted);
        }

        return restarted;
    }

    // A child in care at the earlier month's end can have left no earlier than the day after it.
    private bool WouldBeHeld(PeriodOfCare said)
    {
        var leftAtTheEarliest = said.CareEndedOn <= _dates.AsAt ? said.CareEndedOn.Value : _dates.AsAt.AddDays(1);
        return leftAtTheEarliest >= _later.Month.WindowStart(_later.LeaversCoverMonths);
    }

    private PeriodOfCare Retell(PeriodOfCare said, PeriodOfCare told)
    {
        if (told.CareEndedOn <= _dates.AsAt)
        {
            return told;
        }

        // The score is that of the day on which it was taken.
        var scored = _dates.IsToldByLast(Fields.Children.SdqDate, told.WellbeingScoredOn) && _dates.InBoth(Fields.Children.SdqScore)
            ? told
            : said;
        return said with
        {
            BornOn = _dates.InBoth(Fields.Children.DateOfBirth) ? told.BornOn : said.BornOn,
            CareStartedOn = told.CareStartedOn,
            CareEndedOn = _dates.First(Fields.Children.CareEnded, said.CareEndedOn, told.CareEndedOn),
            UnaccompaniedAsylumSeeking = told.UnaccompaniedAsylumSeeking == true && _dates.InBoth(Fields.Children.Uasc)
                ? true
                : said.UnaccompaniedAsylumSeeking,
            PlacementStartedOn = _dates.Last(Fields.Children.PlacementStarted, said.PlacementStartedOn, told.PlacementStartedOn),
            LastVisitOn = _dates.Last(Fields.Children.LastVisit, said.LastVisitOn, told.LastVisitOn),
            LastSupervisionOn = _dates.Last(Fields.Children.LastSupervision, said.LastSupervisionOn, told.LastSupervisionOn),
            LastReviewOn = _dates.Last(Fields.Children.LastReview, said.LastReviewOn, told.LastReviewOn),
            FirstEducationPlanOn = _dates.First(
                Fields.Children.FirstEducationPlan, said.FirstEducationPlanOn, told.FirstEducationPlanOn),
            LastEducationPlanOn = _dates.Last(Fields.Children.LastEducationPlan, said.LastEducationPlanOn, told.LastEducationPlanOn),
            FirstHealthAssessmentOn = _dates.First(
                Fields.Children.FirstHealthAssessment, said.FirstHealthAssessmentOn, told.FirstHealthAssessmentOn),
            LastHealthAssessmentOn = _dates.Last(
                Fields.Children.LastHealthAssessment, said.LastHealthAssessmentOn, told.LastHealthAssessmentOn),
            LastDentalCheckOn = _dates.Last(Fields.Children.LastDentalCheck, said.LastDentalCheckOn, told.LastDentalCheckOn),
            WellbeingScoredOn = scored.WellbeingScoredOn,
            WellbeingScore = scored.WellbeingScore,
        };
    }
}
