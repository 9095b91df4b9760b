using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Tests.Wording;

public sealed class TrendSummaryTests
{
    [Fact]
    public void It_is_read_as_a_person_would_say_it() => Assert.Equal(
        [
            "One home all year, from November 2023 to October 2026: 65.2% at first and 65.9% at last. The lowest was 64.0% in June 2025 and the highest 69.9% in January 2026. The target is at least 70%.",
            "In none of 33 months it met the target that applied then.",
        ],
        TrendSummary.InFull(MadeUpPages.Eventful.Report with { Row = MadeUpFigures.OneHome, Series = [.. MadeUpPages.Eventful.Report.Series.Select(point => point with { Target = MadeUpFigures.OneHome.Target })] }).Take(2));

    [Fact]
    public void Months_outside_the_usual_range_without_a_figure_and_not_held_are_told_apart()
    {
        var told = TrendSummary.InFull(MadeUpPages.Eventful.Report);

        Assert.Contains("1 month lies outside the usual range: January 2026 above it with 69.9%.", told);
        Assert.Contains("1 month has no figure: not in this month's files.", told);
        Assert.Contains("2 months in between are not held.", told);
        Assert.Contains("What happened: in February 2025, Riverside home closed; in July 2026, New placements team.", told);
    }

    [Fact]
    public void Hidden_months_are_counted_and_nothing_is_told_of_them()
    {
        var hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());
        var all = MadeUpFigures.Report(MadeUpFigures.OneHome, months: 6).Series;
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome, months: 6) with
        {
            // The lowest and the highest are the very ones that are hidden.
            Series = PublicView.Of([.. all.Select(point => point == all.MinBy(one => one.Value.Number) || point == all.MaxBy(one => one.Value.Number) ? point with { Value = hidden } : point)]),
        };

        var told = string.Join(' ', TrendSummary.InFull(report));

        Assert.Contains("2 months have no figure: hidden to protect children.", told, StringComparison.Ordinal);
        Assert.DoesNotContain(FigureText.Of(report.Row.Definition, all.Min(point => point.Value.Number)!.Value), told, StringComparison.Ordinal);
        Assert.DoesNotContain(FigureText.Of(report.Row.Definition, all.Max(point => point.Value.Number)!.Value), told, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_shown_nothing_is_summed_up()
    {
        var hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());
        var report = MadeUpPages.HiddenFigure.Report;

        var told = TrendSummary.InFull(report with { Series = PublicView.Of([.. report.Series.Select(point => point with { Value = hidden })]) });

        Assert.Equal(["One home all year: no month has a figure.", "36 months have no figure: hidden to protect children."], told);
    }
}
