using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

internal sealed class PlacementStartsBeforeCare() : RowRule<PeriodOfCare>(
    new ProblemKind("CHD-105", Severity.Warn, "Correct one of the two dates. A child placed with family before coming into care may be right.")
    {
        What = "The placement started before care did.",
    },
    "placement started against care started",
    Fields.Children.PlacementStarted,
    Fields.Children.CareStarted)
{
    public override Finding? Judge(Entry<PeriodOfCare> row, DateOnly? asAt) =>
        row.Record.PlacementStartedOn is { } started && started < row.Record.CareStartedOn
            ? new Finding(Fields.Children.PlacementStarted, Cell(started),
                $"the placement started {started.ToWords()}, before care started on {row.Record.CareStartedOn.ToWords()}.")
            : null;
}
