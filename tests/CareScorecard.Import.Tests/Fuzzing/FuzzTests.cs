using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CareScorecard.Domain.Loads;
using CareScorecard.Import.Annotating;
using CareScorecard.Import.Tests.Annotating;

namespace CareScorecard.Import.Tests.Fuzzing;

/// <summary>
/// Good files, spoilt in thousands of ways: each is read, and given back where it could be read. What comes of it is a result with
/// problems or a clear refusal, within its time. CARESCORECARD_FUZZ says how many mutations there are of each file (900 without it), and
/// CARESCORECARD_FUZZ_FROM the first seed, to look further or to look at one again.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Mutations = Number("CARESCORECARD_FUZZ", 900);
    private static readonly int First = Number("CARESCORECARD_FUZZ_FROM", 1);

    /// <summary>The limit of reading; then a file of a few kilobytes is refused.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    /// <summary>For reading a file, giving it back and reading that: on a busy machine too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Kinds => new()
    {
        { "own.xlsx", "parts" }, { "own.xlsx", "bytes" }, { "annex-a-sample.xlsx", "parts" }, { "macros.xlsm", "parts" }, { "children.xls", "bytes" }, { "protected.xls", "bytes" },
        { "children.xlsb", "parts" }, { "children.xlsb", "bytes" }, { "agile.xlsx", "bytes" }, { "children.csv", "bytes" }, { "windows.csv", "bytes" }, { "utf-16.csv", "bytes" }, { "episodes.csv", "bytes" }, { "month.zip", "bytes" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_spoilt_file_is_read_or_refused_in_words_and_in_time(string name, string what)
    {
        var good = Annotated.BytesOf(Good(name));
        var faults = new ConcurrentBag<(string Fault, int Seed)>();

        Parallel.For(First, First + MutationsOf(name), new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var random = new Random(seed);
            var bytes = what == "parts" ? Mutation.OfParts(good, random) : Mutation.OfBytes(good, random);
            if (Fault(Workbook.Bytes(bytes, name)) is { } fault)
            {
                faults.Add((fault, seed));
            }
        });

        Assert.True(faults.IsEmpty, string.Join("\n", faults.GroupBy(fault => fault.Fault).Select(same => $"{same.Count()} times, seed {same.Min(fault => fault.Seed)} first: {same.Key}")));
    }

    [Fact]
    public void Ten_thousand_mutations_are_made() =>
        Assert.True(Mutations < 900 || Kinds.Sum(kind => MutationsOf((string)kind[0])) >= 10_000);

    /// <summary>A workbook of many sheets takes its time.</summary>
    private static int MutationsOf(string name) => name.StartsWith("annex", StringComparison.Ordinal) ? Mutations / 4 : Mutations;

    /// <summary>What must not come of any file; null where nothing did.</summary>
    private static string? Fault(SourceFile file)
    {
        string? fault = null;
        var work = new Thread(() => fault = FaultOfReading(file)) { IsBackground = true };
        work.Start();
        return work.Join(Patience) ? fault : "never ends";
    }

    private static string? FaultOfReading(SourceFile file)
    {
        try
        {
            var request = new ReadRequest { Files = [file], Month = Reads.ToMonth("2025-04"), Password = "conkers", MaxTime = MostTime, MaxUnpackedBytes = 64 << 20 };
            var result = Reads.Read(request);
            if (result.Problems.Any(problem => problem.Message.Length == 0 || problem.Fix.Length == 0 || problem.Code.Length == 0))
            {
                return "a problem without words";
            }

            if (result.CanSave != (result.Records is not null && result.Problems.All(problem => problem.Severity != Severity.Stop)))
            {
                return "can be saved in spite of a stop, or not for no reason";
            }

            foreach (var returning in FileToAnnotate.Of(request, result))
            {
                using var to = new MemoryStream();
                var told = returning.Write(to);
                var again = Reads.Read(request with { Files = [Workbook.Bytes(to.ToArray(), told.Name)] });
                if (again.Problems.Any(problem => problem is { Severity: Severity.Stop, At.Row: null } && problem.Code.StartsWith("FIL-", StringComparison.Ordinal)))
                {
                    return $"comes back as a file that cannot be read: {string.Join(", ", again.Where(Severity.Stop))}";
                }
            }

            return null;
        }
        catch (Exception e)
        {
            return string.Join(" < ", e.ToString().Split((char)10).Take(6));
        }
    }

    private static SourceFile Good(string name) => name switch
    {
        "own.xlsx" => Own().Save(name),
        "macros.xlsm" => AnnotatedWorkbookTests.Replace(Own().Save(name), "xl/styles.xml",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font/></fonts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
        "agile.xlsx" => ProtectedWorkbook.Agile(Own().Save(name), "conkers", rounds: 10),
        "children.csv" => Workbook.Csv(Csv, name: name),
        "windows.csv" => Workbook.Csv(Csv.Replace(',', ';'), Encoding.GetEncoding(1252), name),
        "utf-16.csv" => Workbook.Csv(Csv.Replace(',', '\t'), Encoding.Unicode, name),
        "episodes.csv" => Workbook.Csv(Episodes, name: name),
        "month.zip" => Zip(name),
        _ => Reads.Sample(name),
    };

    private const string Csv = "Child ID,Date of birth,Care started,Sex,Team,Last visit\r\nA1,01/02/2015,03/04/2025,Male,\"Caf\u00e9, \"\"East\"\"\",\r\n\r\nA2,2016-02-29,7 Aug 2024,F,South,31/03/2025\r\nA3,02/03/2014,benzin,M,South,\r\n";

    private const string Episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n1,03/04/2024,S,C2,N1,U4,PR1,05/06/2024,X1,CHILD,AB1 0JD,AB1 0JD,SC000001\n"
        + "1,05/06/2024,P,C2,N1,K2,PR4,,,,AB1 0JD,AB1 0JD,SC000002\n2,01/02/2025,S,V2,N8,U1,PR1,20/03/2025,E4A,,AB1 0JD,AB1 0JD,\n";

    private static Workbook Own() => new Workbook()
        .Sheet("Children",
            ["Child ID", "Date of birth", "Care started", "Sex", "Team", "Last visit", "SDQ score"],
            ["A1", new DateOnly(2015, 2, 1), new DateOnly(2025, 4, 3), "Male", "North", "=TODAY()", 12.5],
            ["A2", new DateOnly(2016, 2, 29), "benzin", "b) Female", "South", new DateTime(2025, 3, 31, 9, 30, 0), true],
            ["A3", 42036, "7 Aug 2024", null, "#N/A", null, -1])
        .Sheet("Reviewing officers", ["Officer", "FTE"], ["Pat", 0.6])
        .Sheet("Month", ["Reporting month", "April 2025"]);

    private static SourceFile Zip(string name)
    {
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in new[] { Own().Save("own.xlsx"), Workbook.Csv(Csv) })
            {
                using var entry = zip.CreateEntry(file.Name).Open();
                entry.Write(Annotated.BytesOf(file));
            }
        }

        return Workbook.Bytes(stream.ToArray(), name);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    static FuzzTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
