using System.Globalization;

namespace CareScorecard.Export.Tables;

/// <summary>A number as programs write it: a decimal point, no more digits than a spreadsheet holds, no needless zeros.</summary>
internal static class NumberText
{
    public static string Of(decimal number) => ((double)number).ToString("R", CultureInfo.InvariantCulture);
}
