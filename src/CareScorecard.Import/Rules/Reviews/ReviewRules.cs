using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Reviews;

/// <summary>The rules for reviews. A due date may lie in the future; two rows on one day are one review and need no rule.</summary>
internal static class ReviewRules
{
    public static RuleSet<Review> For(MonthTables tables) => new(tables.Reviews, review => review.Child.Value,
    [
        new DateAfterMonth<Review>("REV-101", Fields.Reviews.Held, review => review.HeldOn),
    ],
    []);
}
