using CareScorecard.Domain.Indicators;

namespace CareScorecard.Export.Tables;

/// <summary>
/// Excel's format codes for figures. A percentage is the number from 0 to 100 that people say and that targets are set in, with a
/// percent sign behind it: 65.9 shown as 65.9%. So value, target and change in percentage points are on one scale, here as everywhere.
/// </summary>
internal static class NumberFormats
{
    /// <summary>Numerators and denominators: whole where they are whole.</summary>
    public static string Amount(decimal? amount) => amount is { } known && !decimal.IsInteger(known) ? "#,##0.0#" : "#,##0";

    public static string Value(IndicatorDefinition definition, decimal? value) =>
        Number(definition, value) + (definition.Unit == Unit.Percent ? "\"%\"" : "");

    /// <summary>With its sign; in percentage points for percentages, and so without a percent sign.</summary>
    public static string Change(IndicatorDefinition definition, decimal? change)
    {
        var number = Number(definition, change);
        return $"+{number};-{number};{number}";
    }

    /// <summary>A level as it was set, without needless zeros.</summary>
    public static string Level(IndicatorDefinition definition, decimal? level)
    {
        var places = level is { } known ? known.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Split('.') : [""];
        return Places(places.Length == 2 ? places[1].Length : 0) + (definition.Unit == Unit.Percent ? "\"%\"" : "");
    }

    private static string Number(IndicatorDefinition definition, decimal? value) =>
        Places(definition.Unit == Unit.Count && value is { } known && decimal.IsInteger(known) ? 0 : definition.Decimals);

    private static string Places(int decimals) => decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);
}
