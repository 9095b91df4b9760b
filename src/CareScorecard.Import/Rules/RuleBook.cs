using CareScorecard.Domain.Periods;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules;

/// <summary>Every rule, over all that was read.</summary>
internal static class RuleBook
{
    public static void Judge(MonthTables tables, ReportingMonth? month, ReadingLog log)
    {
    }
}
