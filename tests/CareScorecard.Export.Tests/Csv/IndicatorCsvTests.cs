using System.Globalization;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Csv;

namespace CareScorecard.Export.Tests.Csv;

public sealed class IndicatorCsvTests
{
    private static readonly IndicatorReport Report = new()
    {
        Month = Made.October,
        State = VersionState.Draft,
        Version = 2,
        LoadedAt = new DateTime(2026, 11, 9, 14, 5, 0, DateTimeKind.Utc),
        Row = Made.OneHome(),
        Series =
        [
            new SeriesPoint(new ReportingMonth(2026, 8), new IndicatorValue.Unavailable(new UnavailableReason.Nobody())),
            new SeriesPoint(
                Made.October,
                new IndicatorValue.Measured(3m, 4m, Calculation.Share),
                Made.AtLeast70,
                new PointLimits("common-cause", 66m, 61.5m, 70.5m)),
        ],
    };

    [Fact]
    public void The_trend_has_a_line_for_each_month_held()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);

        IndicatorCsv.Write(Report, text);

        Assert.Equal(
            "Id,Month,Numerator,Denominator,Value,Why there is no figure,Target at least,Target at most,Point type,Mean,Lower limit,Upper limit\r\n" +
            "one-placement,2026-08,,,,Nobody is counted by this measure this month.,,,,,,\r\n" +
            "one-placement,2026-10,3,4,75,,70,,common-cause,66,61.5,70.5\r\n",
            text.ToString());
    }

    [Fact]
    public void The_parts_take_the_place_of_the_trend_where_they_were_asked_for()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var report = Report with
        {
            Breakdowns =
            [
                new Breakdown(Dimension.AgeBand,
                [
                    new Part("1-4", 3m, 4m, new IndicatorValue.Measured(3m, 4m, Calculation.Share)),
                    new Part("-own", null, null, new IndicatorValue.Unavailable(new UnavailableReason.Hidden()), Hidden: true),
                ]),
            ],
        };

        IndicatorCsv.Write(report, text);

        Assert.Equal(
            "Id,Month,By,Part,Numerator,Denominator,Value,Why there is no figure\r\n" +
            "one-placement,2026-10,age-band,1-4,3,4,75,\r\n" +
            "one-placement,2026-10,age-band,'-own,,,,Hidden to protect children.\r\n",
            text.ToString());
    }
}
