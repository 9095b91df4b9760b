using System.Globalization;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules;

/// <summary>
/// The age that the file says is not that of somebody born on the date of birth. Files are made up to a month after the month's end, so
/// the age of any day until then is right.
/// </summary>
internal sealed class AgeDisagrees<T>(string code, Field dateOfBirth, Func<T, DateOnly?> born) : RowRule<T>(
    new ProblemKind(code, Severity.Warn, "Correct the date of birth if it is wrong. The age itself is not kept.")
    {
        What = "The age that the file gives is not that of somebody born on the date of birth.",
    },
    "ages against dates of birth",
    dateOfBirth)
    where T : class
{
    private const int DaysUntilFileIsMade = 31;

    public override bool CanRunOn(SheetReading sheet) => sheet.Find(CheckedColumn.Age) is not null && base.CanRunOn(sheet);

    public override bool IsMissedOn(SheetReading sheet) => sheet.Layout.Columns.Any(column => column.Check == CheckedColumn.Age);

    public override Finding? Judge(Entry<T> row, DateOnly? asAt)
    {
        if (row.AgeSaid is not { } said || born(row.Record) is not { } bornOn || asAt is not { } end)
        {
            return null;
        }

        var years = (int)Math.Floor(said);
        var least = Age.InYears(bornOn, end);
        if (years >= least && years <= Age.InYears(bornOn, end.AddDays(DaysUntilFileIsMade)))
        {
            return null;
        }

        var text = said.ToString("0.##", CultureInfo.InvariantCulture);
        return new Finding(dateOfBirth, text,
            $"the age is given as {text}, but somebody born on {bornOn.ToWords()} is {least} at the month's end.", CheckedColumn.Age);
    }
}
