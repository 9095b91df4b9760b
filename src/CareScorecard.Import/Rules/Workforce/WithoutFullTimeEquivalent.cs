using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Workforce;

/// <summary>Somebody whose full-time equivalent is blank or 0: no caseload per full-time post can be worked out for them.</summary>
internal sealed class WithoutFullTimeEquivalent<T>(string code, Field field, Func<T, decimal?> read) : RowRule<T>(
    new ProblemKind(code, Severity.Warn, "Enter the FTE: 1 for full time, 0.6 for three days a week. Until then the person is left out of every figure per full-time post.")
    {
        What = "An officer or a worker has no full-time equivalent (FTE), or 0.",
    },
    "full-time equivalents",
    field)
    where T : class
{
    public override Finding? Judge(Entry<T> row, DateOnly? asAt) =>
        read(row.Record) is null or 0 ? new Finding(field, read(row.Record) is null ? null : "0", "there is no FTE.") : null;
}
