using System.Globalization;
using CareScorecard.Domain.Loads;
using CareScorecard.Export.Csv;

namespace CareScorecard.Export.Tests.Csv;

public sealed class ProblemsCsvTests
{
    private static string Write(IEnumerable<Problem> problems)
    {
        using var to = new StringWriter(CultureInfo.InvariantCulture);
        ProblemsCsv.Write(problems, to);
        return to.ToString();
    }

    [Fact]
    public void Each_problem_is_a_line_and_no_value_can_be_run()
    {
        Problem[] problems =
        [
            new("FIL-003", Severity.Stop, new SourceCell("a.csv"), null, "a.csv is empty.", "Export it again."),
            new("VAL-001", Severity.Warn, new SourceCell("b.xlsx", "Children", 97, "H", "Care \"started\""), "=cmd|' /C calc'!A0", "Row 97: \"=cmd\" is not a date.", "Enter it like 31/10/2026.", true, "@A1"),
        ];

        Assert.Equal(
            "Severity,Code,File,Sheet,Row,Column,Heading,Child,Value,What is wrong,How to mend it,Can be left out\r\n"
            + "stop,FIL-003,a.csv,,,,,,,a.csv is empty.,Export it again.,no\r\n"
            + "warn,VAL-001,b.xlsx,Children,97,H,\"Care \"\"started\"\"\",'@A1,'=cmd|' /C calc'!A0,\"Row 97: \"\"=cmd\"\" is not a date.\",Enter it like 31/10/2026.,yes\r\n",
            Write(problems));
    }

    [Fact]
    public void Ten_thousand_problems_are_one_file()
    {
        var problems = Enumerable.Range(1, 10_000).Select(row => new Problem("VAL-001", Severity.Warn, new SourceCell("b.xlsx", "Children", row), "x", "No date.", "Enter it."));

        var lines = Write(problems).Split("\r\n");

        Assert.Equal(10_002, lines.Length);
        Assert.Equal("warn,VAL-001,b.xlsx,Children,10000,,,,x,No date.,Enter it.,no", lines[^2]);
    }
}
