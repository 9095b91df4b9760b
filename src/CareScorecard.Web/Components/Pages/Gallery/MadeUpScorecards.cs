using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;
using CareScorecard.Web.Navigation;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>The invented scorecard beside an earlier month, and with what changed.</summary>
public static class MadeUpScorecards
{
    private static readonly ReportingMonth April = Month.AddMonths(-6);

    public static ScorecardView View { get; } = new(Month);

    public static ScorecardView ComparedView { get; } = View with { Since = April };

    /// <summary>One home all year was close in April; of the yearly health check April had no figure.</summary>
    public static Scorecard Compared { get; } = MadeUpFigures.Scorecard with
    {
        Against = April,
        Rows =
        [
            .. MadeUpFigures.Scorecard.Rows.Select(row => row.Id switch
            {
                "one-placement" => row with { Then = Then(April, 290, 427, Status.Close, row.Value) },
                "health-assessment" => row with
                {
                    Then = new EarlierFigure(April, new IndicatorValue.Unavailable(new UnavailableReason.Nobody()), Status.NoData, null),
                },
                _ => row,
            }),
        ],
    };

    /// <summary>One home all year was close in September, the reviews got really worse, and September's children in care were corrected.</summary>
    public static Scorecard Changed { get; } = MadeUpFigures.Scorecard with
    {
        Rows =
        [
            .. MadeUpFigures.Scorecard.Rows.Select(row => row.Id switch
            {
                "one-placement" => row with { Then = Then(Month.AddMonths(-1), 288, 427, Status.Close, row.Value) },
                "reviews-on-time" => row with
                {
                    Definition = row.Definition with { WindowMonths = 1 },
                    Signal = new Signal(
                        Variation.Concern, Assurance.Fail, 36, "A real change for the worse: seven months in a row below the average of 88.1%."),
                },
                "children-in-care" => row with { Corrected = [Month.AddMonths(-1)] },
                _ => row,
            }),
        ],
    };

    private static EarlierFigure Then(ReportingMonth month, int numerator, int denominator, Status status, IndicatorValue now)
    {
        var value = new IndicatorValue.Measured(numerator, denominator, Calculation.Share);
        var change = now.Number!.Value - value.Value;
        return new EarlierFigure(month, value, status, new Comparison(month, value.Value, change, change < 0m ? Movement.Worse : Movement.Better));
    }
}
