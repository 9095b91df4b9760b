using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Bridges;

/// <summary>
/// An earlier month told again with what a later month's records say of it. Where that differs from what was said then, records were
/// corrected, or completed late; everything else that differs between the two months happened in between. What tells them apart, with
/// E the earlier month's last day:
/// <list type="bullet">
/// <item>When care started and ended and when the child was born do not change with time: the later record is believed. A period whose
/// start was moved is the period of the same child that overlaps it. A child whom the later records have in care by E, and the earlier
/// ones do not have at all, was recorded late. A period that the later extract would have to hold, and does not, was taken back.</item>
/// <item>A period that had ended by E is over: all that the later record says of it is of the time before E.</item>
/// <item>A first date (first education plan, first health check) is believed: it lies before E or it does not.</item>
/// <item>A last date (visit, supervision, review, plan, check, start of the current placement) on or before E says that nothing happened
/// since: it is believed. One after E hides the one before it: then what was said stands. One that is gone was taken back.</item>
/// <item>Placements, reviews and plans for adoption have rows with dates: as far back as the later rows reach they are believed.</item>
/// <item>Unaccompanied children arrive so: one who is recorded as one later was one at E.</item>
/// <item>What has no date (legal status, placement, team, officer, plan, answers, counts) may have changed any day: what was said then
/// stands, and the difference counts as something that happened. That ethnicity was recorded is what its indicator counts, and so is
/// no correction either. Lists of staff have no dates at all.</item>
/// <item>A column that either extract lacks says nothing.</item>
/// </list>
/// </summary>
internal sealed class Retelling
{
    private Retelling(MonthRecords records, IReadOnlyDictionary<string, string> restarted)
    {
        Records = records;
        Restarted = restarted;
    }

    /// <summary>Of the earlier month.</summary>
    public MonthRecords Records { get; }

    /// <summary>Identities of periods whose start of care was moved: as it was said, and as it is now.</summary>
    public IReadOnlyDictionary<string, string> Restarted { get; }

    public static Retelling Of(MonthRecords earlier, MonthRecords later)
    {
        var dates = new RetoldDates(earlier, later);
        var periods = PeriodRetelling.Of(earlier, later, dates);
        var rows = new RowRetelling(earlier, later);
        var records = earlier with
        {
            Periods = periods.Periods,
            Placements = rows.Placements(),
            Reviews = rows.Reviews(),
            CareLeavers = PersonRetelling.CareLeavers(earlier, later, dates),
            Adoptions = PersonRetelling.Adoptions(earlier, later),
        };
        return new Retelling(records, periods.Restarted);
    }
}
