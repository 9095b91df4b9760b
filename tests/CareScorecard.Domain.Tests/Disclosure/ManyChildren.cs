using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Tests.Indicators;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Domain.Tests.Disclosure;

/// <summary>
/// What the definitions say of all children that there could be: thousands of invented ones stand for them. A number of a council is a
/// function that says of each child whether it is counted; two numbers are linked where their functions are, and for no other reason.
/// </summary>
internal sealed class ManyChildren
{
    private readonly CareMonth _month;
    private readonly Dictionary<string, Cohort> _cohorts;

    public ManyChildren(int seed, int children)
    {
        _month = Month(new InventedMonths(seed).Make(children));
        _cohorts = Domain.Indicators.Catalogue.All
            .Select(indicator => (indicator.Definition.Id, indicator.Judge(_month).Cohort))
            .Where(judged => judged.Cohort is not null)
            .ToDictionary(judged => judged.Id, judged => judged.Cohort!);
    }

    /// <summary>The same children with characteristics that invented months leave blank, blanks among them.</summary>
    public static CareMonth Month(MonthRecords records)
    {
        var random = new Random(records.Periods.Count);
        Domain.Children.Sex? Sex() => random.Next(12) switch { 0 => null, < 6 => Domain.Children.Sex.Male, _ => Domain.Children.Sex.Female };
        return CareMonths.Of(
            records with
            {
                Periods = [.. records.Periods.Select(period => period with { Sex = Sex() })],
                CareLeavers = [.. records.CareLeavers.Select(leaver => leaver with { Sex = Sex() })],
            },
            population: 20_000);
    }

    public SubjectKind? KindOf(string id) => _cohorts.GetValueOrDefault(id)?.Roll.Kind;

    public int Count(SubjectKind kind) => _month.RollOf(kind).Count;

    /// <summary>What each subject adds to the number; null where the number is not made of subjects.</summary>
    /// <param name="part">Only those of the part.</param>
    public int[]? Function(string id, bool denominator, Dimension? dimension = null, string? part = null)
    {
        if (!_cohorts.TryGetValue(id, out var cohort) || (denominator && cohort.FixedDenominator is not null))
        {
            return null;
        }

        var column = dimension is { } by ? cohort.Roll.PartsBy(by) : null;
        var (labels, partOf) = (column?.Labels, column?.PartOf);
        var members = denominator ? cohort.Counted : cohort.Passing;
        var amounts = denominator ? cohort.Weights : cohort.Amounts;
        var function = new int[cohort.Roll.Count];
        foreach (var index in members.Indexes())
        {
            if (partOf is null || labels![partOf[index]].Text == part)
            {
                function[index] = amounts is null ? 1 : (int)(amounts[index] * 10m);
            }
        }

        return function;
    }
}
