using System.Globalization;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;
using CareScorecard.Export.Csv;

namespace CareScorecard.Export.Tests.Csv;

public sealed class IndicatorTrendCsvTests
{
    private const string Headings =
        "Measure,Limited to,Month,Figure,Value,Numerator,Denominator,Why there is no figure,Target,Set by,Status,Is the change real?,Usual range from,Usual range to,Restated,What happened\r\n";

    private static readonly ReportingMonth August = new(2026, 8);

    private static readonly IndicatorReport Report = new()
    {
        Month = Made.October,
        State = VersionState.Draft,
        Version = 2,
        LoadedAt = DateTime.UnixEpoch,
        Row = Made.OneHome(),
        Filters = [new PartFilter(Dimension.Sex, "Female"), new PartFilter(Dimension.Team, "North, upper")],
        Series =
        [
            new SeriesPoint(August, new IndicatorValue.Unavailable(new UnavailableReason.Nobody()), Status: Status.NoData),
            new SeriesPoint(new ReportingMonth(2026, 9), Share(1m, 3m), Made.AtLeast70, new PointLimits("below-limit", 66m, 61.5m, 70.5m), Status.OffTarget),
            new SeriesPoint(Made.October, Share(3m, 4m), Made.AtLeast70, new PointLimits("common-cause", 66m, 61.5m, 75m), Status.OnTarget),
        ],
        Rebases = [new Rebase(August, "A new home", "Ann Example")],
        Events = [new CouncilEvent(1, August, "Riverside closed", [], null, DateTime.UnixEpoch)],
    };

    [Fact]
    public void Each_month_is_a_line_with_its_numbers_target_rating_signal_and_what_happened()
    {
        Assert.Equal(
            Headings
            + "One home all year,\"sex: Female; team: North, upper\",2026-08,,,,,Nobody is counted by this measure this month.,,,,,,,,The usual range begins anew: A new home; Riverside closed\r\n"
            + "One home all year,\"sex: Female; team: North, upper\",2026-09,33.3%,33.333333333333336,1,3,,at least 70%,ours,Off target,stands out as real,61.5,70.5,yes,\r\n"
            + "One home all year,\"sex: Female; team: North, upper\",2026-10,75.0%,75,3,4,,at least 70%,ours,On target,normal movement,61.5,75,,\r\n",
            Write(Report, new ReportingMonth(2026, 9)));
    }

    /// <summary>Planted: 2 of 43 in September. Its line says only that it is hidden.</summary>
    [Fact]
    public void Of_a_hidden_month_nothing_is_left_but_its_month_and_target()
    {
        var hidden = new SeriesPoint(
            new ReportingMonth(2026, 9), new IndicatorValue.Unavailable(new UnavailableReason.Hidden()), Made.AtLeast70, new PointLimits("below-limit", 66m, 61.5m, 70.5m), Status.OffTarget);

        var csv = Write(Report with { Filters = [], Events = [], Rebases = [], Series = PublicView.Of([hidden]) });

        Assert.Equal(Headings + "One home all year,,2026-09,,,,,Hidden to protect children.,at least 70%,ours,,,,,,\r\n", csv);
    }

    private static IndicatorValue.Measured Share(decimal numerator, decimal denominator) => new(numerator, denominator, Calculation.Share);

    private static string Write(IndicatorReport report, params ReportingMonth[] restated)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        IndicatorTrendCsv.Write(report, restated.ToHashSet(), text);
        return text.ToString();
    }
}
