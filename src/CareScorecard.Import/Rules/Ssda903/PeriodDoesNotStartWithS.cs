using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

internal sealed class PeriodDoesNotStartWithS() : PeriodWithoutStart(
    new ProblemKind("EPI-102", Severity.Warn, "Enter S if care started on this day; else add or mend the episode before it.")
    {
        What = "The first episode of a period of care does not say that care started (S).",
    },
    "periods of care that do not start with S",
    before: false)
{
    protected override string Says(Episode episode) =>
        $"a period of care begins here with {Began(episode)}, not with S: care is counted from {episode.StartedOn.ToWords()}.";
}
