using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules.Adoption;
using CareScorecard.Import.Rules.CareLeavers;
using CareScorecard.Import.Rules.Children;
using CareScorecard.Import.Rules.Measures;
using CareScorecard.Import.Rules.Placements;
using CareScorecard.Import.Rules.Reviews;
using CareScorecard.Import.Rules.Workforce;

namespace CareScorecard.Import.Rules;

/// <summary>Every rule, over all that was read.</summary>
internal static class RuleBook
{
    /// <param name="month">Null while it cannot be told: then no date is in the future, and nobody is 18.</param>
    public static void Judge(MonthTables tables, ReportingMonth? month)
    {
        var asAt = month?.LastDay;

        // The workforce first: children are compared with the officers that stand.
        WorkforceRules.ForOfficers(tables).Judge(tables, asAt);
        WorkforceRules.ForWorkers(tables).Judge(tables, asAt);
        ChildRules.For(tables).Judge(tables, asAt);
        PlacementRules.For(tables).Judge(tables, asAt);
        ReviewRules.For(tables).Judge(tables, asAt);
        CareLeaverRules.For(tables).Judge(tables, asAt);
        AdoptionRules.For(tables).Judge(tables, asAt);
        MeasureRules.For(tables).Judge(tables, asAt);
    }
}
