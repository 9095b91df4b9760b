using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Import.Tests;

/// <summary>Short ways to read and to say what came of it.</summary>
internal static class Reads
{
    public static ReadResult Month(string? month, params SourceFile[] files) => Read(new ReadRequest { Files = files, Month = ToMonth(month) });

    public static ReadResult Read(ReadRequest request) => MonthReader.Read(request, null, CancellationToken.None);

    public static ReportingMonth? ToMonth(string? month) => ReportingMonth.TryParse(month, out var read) ? read : null;

    public static SourceFile Sample(string name) => SourceFile.FromPath(Path.Combine(AppContext.BaseDirectory, "Samples", name));

    /// <summary>"stop CHD-003 List 8!5H": what every problem is and where, without its words.</summary>
    public static IReadOnlyList<string> Where(this ReadResult result, params Severity[] severities) =>
    [
        .. result.Problems.Where(problem => severities.Length == 0 || severities.Contains(problem.Severity)).Select(Where),
    ];

    private static string Where(Problem problem)
    {
        var sheet = problem.At.Sheet is null ? "" : problem.At.Sheet + "!";
        return $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Code} {sheet}{problem.At.Row}{problem.At.Column}".TrimEnd();
    }
}
