using CareScorecard.Application.Publishing;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components.Pages.Months;

/// <summary>What the page of months draws.</summary>
/// <param name="Months">The latest first.</param>
/// <param name="Brief">Of the month that is looked at.</param>
public sealed record MonthsContent(IReadOnlyList<MonthStanding> Months, MonthBrief Brief)
{
    /// <summary>The latest month that the board sees; null where it sees none.</summary>
    public ReportingMonth? LatestPublished => Months.Where(month => month.Published is not null).Select(month => (ReportingMonth?)month.Month).Max();
}
