using System.Globalization;
using CareScorecard.Domain.Audit;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Quality;
using CareScorecard.Export.Audit;
using CareScorecard.Export.Csv;

namespace CareScorecard.Export.Tests.Csv;

/// <summary>Every .csv file that goes out, with every text in it made so that a spreadsheet would run it.</summary>
public sealed class FormulaTests
{
    private static readonly string[] Starts = ["=", "+", "-", "@", "\t", "\r", "\n"];

    /// <summary>A new kind of file has its row here, or the last test fails.</summary>
    private static readonly Dictionary<Type, Func<string, TextWriter, Task>> Files = new()
    {
        [typeof(ScorecardCsv)] = (text, to) =>
        {
            ScorecardCsv.Write(Made.Scorecard(Made.Formula(text)), to);
            return Task.CompletedTask;
        },
        [typeof(IndicatorCsv)] = (text, to) =>
        {
            IndicatorCsv.Write(Report(text), to);
            return Task.CompletedTask;
        },
        [typeof(IndicatorTrendCsv)] = (text, to) =>
        {
            IndicatorTrendCsv.Write(
                Report(text) with
                {
                    Series = [new SeriesPoint(Made.October, new IndicatorValue.Measured(3m, 4m, Calculation.Share))],
                    Events = [new CouncilEvent(1, Made.October, text, [], null, DateTime.UnixEpoch)],
                },
                new HashSet<Domain.Periods.ReportingMonth>(),
                to);
            return Task.CompletedTask;
        },
        [typeof(MembersCsv)] = (text, to) =>
        {
            MembersCsv.Write(Members(text), to);
            return Task.CompletedTask;
        },
        [typeof(FaultsCsv)] = (text, to) =>
        {
            FaultsCsv.Write(Made.October, [(new FaultAt(new Fault(null, text), text, text, text), Made.October)], to);
            return Task.CompletedTask;
        },
        [typeof(ProblemsCsv)] = (text, to) =>
        {
            ProblemsCsv.Write([new Problem(text, Severity.Stop, new SourceCell(text, text, 4, text, text), text, text, text, false, text)], to);
            return Task.CompletedTask;
        },
        [typeof(AuditCsv)] = (text, to) => AuditCsv.WriteAsync(Entries(text), to),
    };

    public static TheoryData<string, string> EveryFileAndStart
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var file in Files.Keys)
            {
                foreach (var start in Starts)
                {
                    all.Add(file.Name, start);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EveryFileAndStart))]
    public async Task No_field_begins_as_a_formula_does(string file, string start)
    {
        var planted = start + "HYPERLINK(\"https://elsewhere.example\",\"open\")";
        await using var text = new StringWriter(CultureInfo.InvariantCulture);

        await Files.Single(pair => pair.Key.Name == file).Value(planted, text);

        var fields = Fields(text.ToString());
        Assert.Contains("'" + planted, fields);
        Assert.DoesNotContain(fields, field => Starts.Any(begin => field.StartsWith(begin, StringComparison.Ordinal)) && !IsNumber(field));
    }

    [Fact]
    public void Every_csv_file_is_among_them()
    {
        var writers = typeof(ScorecardCsv).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Csv", StringComparison.Ordinal));

        Assert.Equal(Files.Keys.Select(type => type.Name).Order(), writers.Select(type => type.Name).Order());
    }

    private static bool IsNumber(string field) => decimal.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>As a spreadsheet reads them, by RFC 4180.</summary>
    private static List<string> Fields(string csv)
    {
        List<string> fields = [];
        var (field, quoted) = (new System.Text.StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                if (quoted && i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    field.Append(csv[++i]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (!quoted && (csv[i] is ',' or '\r' or '\n'))
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(csv[i]);
            }
        }

        return fields;
    }

    private static IndicatorReport Report(string text) => new()
    {
        Month = Made.October,
        State = VersionState.Draft,
        Version = 2,
        LoadedAt = DateTime.UnixEpoch,
        Row = Made.OneHome(),
        Series = [],
        Breakdowns = [new Breakdown(Dimension.Team, [new Part(text, 3m, 4m, new IndicatorValue.Measured(3m, 4m, Calculation.Share))])],
    };

    private static MemberList Members(string text) => new()
    {
        Definition = Catalogue.Find("dental-check")!.Definition,
        Polarity = Polarity.Higher,
        Month = Made.October,
        State = VersionState.Draft,
        Version = 1,
        LoadedAt = DateTime.UnixEpoch,
        Value = new IndicatorValue.Measured(0m, 1m, Calculation.Share),
        Lines = [new MemberLine(text, text, text, Counts: true, Passes: false, -1m, 1m, new Grounds(text))],
        Found = 1,
        Counted = 1,
        Passing = 0,
        NotShown = 0,
        Teams = [],
    };

    private static async IAsyncEnumerable<AuditEntry> Entries(string text)
    {
        await Task.Yield();
        yield return new AuditEntry(1, DateTime.UnixEpoch, text, text, text, text, text, text);
    }
}
