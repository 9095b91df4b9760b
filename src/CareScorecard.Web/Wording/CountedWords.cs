using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>How many of all are left by filters.</summary>
public static class CountedWords
{
    /// <summary>43 of 190 children counted. Null where either number is not known or is hidden, and where it is not a number of children.</summary>
    public static string? Of(IndicatorReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var definition = report.Row.Definition;
        if (Counted(definition, report.Row.Value) is not { } left || Counted(definition, report.OfEverybody) is not { } all)
        {
            return report.Row.Value is IndicatorValue.Unavailable unavailable ? unavailable.Reason.Words : null;
        }

        return $"{FigureText.Plain(left)} of {FigureText.Plain(all)} {TargetWords.Subjects(definition.Counts, all)} counted.";
    }

    private static decimal? Counted(IndicatorDefinition definition, IndicatorValue? value) => value switch
    {
        IndicatorValue.Measured { Calculation: Calculation.Count } count => count.Numerator,
        IndicatorValue.Measured { Denominator: { } denominator } when definition.Unit is not (Unit.Ratio or Unit.PerFullTimePost or Unit.Rate)
            && !definition.AgainstPopulation => denominator,
        _ => null,
    };
}
