using System.Collections;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Tests.Scorecards;

/// <summary>Every number that a reader of an object could get hold of, however deep it lies; and every text.</summary>
internal static class NumbersIn
{
    public static (List<decimal> Numbers, List<string> Texts) Graph(object root)
    {
        var found = (Numbers: new List<decimal>(), Texts: new List<string>());
        Walk(root, new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        return found;
    }

    private static void Walk(object? value, HashSet<object> seen, (List<decimal> Numbers, List<string> Texts) found)
    {
        switch (value)
        {
            // What a measure means, its targets and what other councils published are no figures of this council's children.
            case null or IndicatorDefinition or Target or Comparator or Enum or bool or DateTime or DateOnly or Domain.Periods.ReportingMonth:
                return;
            case decimal number:
                found.Numbers.Add(number);
                return;
            case int number:
                found.Numbers.Add(number);
                return;
            case string text:
                found.Texts.Add(text);
                return;
            case IEnumerable many:
                foreach (var one in many)
                {
                    Walk(one, seen, found);
                }

                return;
        }

        if (!seen.Add(value))
        {
            return;
        }

        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            Walk(property.GetValue(value), seen, found);
        }
    }
}
