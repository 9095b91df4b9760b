using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Parsing;

namespace CareScorecard.Import.Reading;

/// <summary>
/// The month that the name of a file or folder says: 2024-02, 202402, 20240229, 29-02-2024, 02_2024, Feb 2024, 2024 February. A name with
/// two different months says none.
/// </summary>
internal static partial class MonthInName
{
    public static ReportingMonth? Find(string name)
    {
        var months = YearFirst().Matches(name).Concat(YearLast().Matches(name))
            .Select(match => Month(match.Groups["year"].Value, int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture)))
            .Concat(InWords().Matches(name).Select(match => Month(match.Groups["year"].Value, DateText.OfName(match.Groups["month"].Value))))
            .Distinct()
            .ToList();
        return months.Count == 1 ? months[0] : null;
    }

    private static ReportingMonth? Month(string year, int month) =>
        month is >= 1 and <= 12 ? new ReportingMonth(int.Parse(year, CultureInfo.InvariantCulture) is var said && said < 100 ? said + 2000 : said, month) : null;

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)(?<between>[-_. ]?)(?<month>0[1-9]|1[0-2])(\k<between>([0-2]\d|3[01]))?(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(([0-2]\d|3[01])(?<between>[-_. ]))?(?<month>0[1-9]|1[0-2])[-_. ](?<year>20\d\d)(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"(?<![a-z])(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)[-_.' ]*(?<year>20\d\d|\d\d)(?!\d)"
        + @"|(?<!\d)(?<year>20\d\d)[-_. ]*(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InWords();
}
