using CareScorecard.Domain.Periods;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Records;

/// <summary>
/// How many months of leavers an extract holds. Ofsted's guidance asks for six, many councils give twelve: it is six where ten or more
/// left within the last six months and nobody before. A yearly return holds those of its own years.
/// </summary>
internal static class LeaversCover
{
    private const int Whole = 12;
    private const int Short = 6;
    private const int EnoughToTell = 10;

    public static int Months(MonthTables tables, ReportingMonth month)
    {
        if (tables.Return.Years is { } years)
        {
            return Math.Clamp(years.MonthsHeldAt(month), 0, Whole);
        }

        if (!tables.Children.Sheets.Any(sheet => sheet.Layout.Layout == AnnexALayout.Id))
        {
            return Whole;
        }

        var from = month.WindowStart(Short);
        var within = 0;
        foreach (var entry in tables.Children.Ready)
        {
            if (entry.Record.CareEndedOn is not { } ended || ended > month.LastDay)
            {
                continue;
            }

            if (ended < from)
            {
                return Whole;
            }

            within++;
        }

        return within >= EnoughToTell ? Short : Whole;
    }
}
