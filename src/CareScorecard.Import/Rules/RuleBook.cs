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
        foreach (var rules in Sets(tables))
        {
            rules.Judge(tables, month?.LastDay);
        }
    }

    /// <summary>In the order in which they judge: the workforce first, since children are compared with the officers that stand.</summary>
    public static IReadOnlyList<RuleSet> Sets(MonthTables tables) =>
    [
        WorkforceRules.ForOfficers(tables),
        WorkforceRules.ForWorkers(tables),
        ChildRules.For(tables),
        PlacementRules.For(tables),
        ReviewRules.For(tables),
        CareLeaverRules.For(tables),
        AdoptionRules.For(tables),
        MeasureRules.For(tables),
    ];
}
