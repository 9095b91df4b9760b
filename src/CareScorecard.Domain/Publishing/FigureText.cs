using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Publishing;

/// <summary>Figures as people read them, the same on screen, in files and on the command line. Rounded here and nowhere else.</summary>
public static class FigureText
{
    /// <summary>With its unit: 65.9%, 1,428, 159.1 per 10,000, 151.8 weeks, 76.4.</summary>
    /// <param name="value">Unrounded, in the unit of the indicator.</param>
    public static string Of(IndicatorDefinition definition, decimal value) =>
        UnitWords.WithUnit(definition.Unit, Number(definition, value));

    /// <summary>With its unit, or in a few words why there is none.</summary>
    public static string Of(IndicatorDefinition definition, IndicatorValue value) => value switch
    {
        IndicatorValue.Measured measured => Of(definition, measured.Value),
        IndicatorValue.Unavailable unavailable => Missing(unavailable.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Without its unit, to the indicator's own number of decimals, half away from zero. Counts have decimals only if they are not whole.</summary>
    public static string Number(IndicatorDefinition definition, decimal value)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var decimals = definition.Unit == Unit.Count && decimal.IsInteger(value) ? 0 : definition.Decimals;
        return Rounded(value, decimals);
    }

    /// <summary>What the figure rests on: 282 of 428; 428 for 5.6 full-time posts; an average of 25. Empty for a count.</summary>
    public static string Basis(IndicatorDefinition definition, IndicatorValue.Measured value)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(value);
        var (numerator, denominator) = (Plain(value.Numerator), Plain(value.Denominator ?? 0m));
        return (definition.Unit, value.Calculation) switch
        {
            (_, Calculation.Count) => "",
            (_, Calculation.RatePer10000) => $"{numerator} among {denominator}",
            (_, Calculation.Share) => $"{numerator} of {denominator}",
            (Unit.PerFullTimePost, _) => $"{numerator} for {denominator} full-time {(denominator == "1" ? "post" : "posts")}",
            (Unit.Ratio, _) => $"{numerator} for {denominator}",
            _ => $"an average of {denominator}",
        };
    }

    /// <summary>The size of a change without its direction: 4.1 percentage points, 7, 3.2 weeks; never 0 for a change that is not.</summary>
    /// <param name="change">This figure less that one, unrounded.</param>
    public static string Difference(IndicatorDefinition definition, decimal change)
    {
        var size = Math.Abs(change);
        var number = Number(definition, size);
        var vanishes = size != 0m && decimal.Parse(number, EnglishDates.Culture) == 0m;
        if (vanishes)
        {
            var smallest = Rounded(1m / (decimal)Math.Pow(10, definition.Decimals), definition.Decimals);
            return "less than " + UnitWords.DifferenceWithUnit(definition.Unit, smallest);
        }

        return UnitWords.DifferenceWithUnit(definition.Unit, number);
    }

    /// <summary>Up 4.1 percentage points; down 7; no change.</summary>
    public static string Change(IndicatorDefinition definition, decimal change) => change switch
    {
        0m => "no change",
        > 0m => "up " + Difference(definition, change),
        _ => "down " + Difference(definition, change),
    };

    /// <summary>What stands in place of a hidden figure of the month: 14 in the last 12 months.</summary>
    public static string InTwelveMonths(LongerFigure longer)
    {
        ArgumentNullException.ThrowIfNull(longer);
        return $"{Of(longer.Definition, longer.Value.Value)} in the last 12 months";
    }

    /// <summary>Why there is no figure, short enough for a cell of a table.</summary>
    public static string Missing(UnavailableReason reason) => reason switch
    {
        UnavailableReason.Nobody => "Nobody to count",
        UnavailableReason.NotInExtract => "Not in this month's files",
        UnavailableReason.WindowTooShort => "Files do not reach back far enough",
        UnavailableReason.NoPopulation => "Population not set",
        UnavailableReason.CalendarEnds => "Bank holidays not known so far ahead",
        UnavailableReason.WholeOnly => "Known for the whole only",
        UnavailableReason.RecordsDeleted => "Children's records deleted",
        UnavailableReason.Hidden => "Hidden to protect children",
        _ => reason.Words.TrimEnd('.'),
    };

    /// <summary>A number as it is, without needless zeros: 428, 5.6, 1,234.</summary>
    public static string Plain(decimal number) => number.ToString("#,0.####", EnglishDates.Culture);

    private static string Rounded(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);

        // A decimal keeps the sign of a negative number that rounds to nothing, and would print it.
        return (rounded == 0m ? 0m : rounded).ToString("N" + decimals, EnglishDates.Culture);
    }
}
