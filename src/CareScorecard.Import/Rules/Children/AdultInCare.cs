using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

internal sealed class AdultInCare() : RowRule<PeriodOfCare>(
    new ProblemKind("CHD-103", Severity.Warn, "Enter the day care ended, or correct the date of birth.")
    {
        What = "A child is aged 18 or over at the month's end and still in care.",
    },
    "children aged 18 or over and still in care",
    Fields.Children.DateOfBirth)
{
    private const int Adult = 18;

    public override Finding? Judge(Entry<PeriodOfCare> row, DateOnly? asAt)
    {
        var period = row.Record;
        return asAt is { } end && period.CareStartedOn <= end && !(period.CareEndedOn <= end) && Age.InYears(period.BornOn, end) is var age and >= Adult
            ? new Finding(Fields.Children.DateOfBirth, Cell(period.BornOn), $"born {period.BornOn.ToWords()}, so aged {age} at the month's end, and still in care.")
            : null;
    }
}
