using System.Diagnostics;
using System.Globalization;
using CareScorecard.Application;
using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Sampling;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Benchmarks.Pages;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Bridges;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;
using CareScorecard.Import;
using ExcelDataReader;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Benchmarks;

/// <summary>What is measured, each stage leaving in the folder what the next ones need.</summary>
internal static class Stages
{
    private const int EnglandsChildren = 84_000;
    private const int CouncilsChildren = 600;

    private static readonly ReportingMonth Month = new(2026, 10);

    public static IReadOnlyList<string> InOrder { get; } =
        ["england-write", "england-bare", "england-pipeline", "england-indicators", "england-filter", "council-indicators", "council-bridges", "council-charts", "council-months", "council-pages"];

    public static Task RunAsync(string stage, string folder) => stage switch
    {
        "england-write" => Task.Run(() => WriteEngland(folder)),
        "england-bare" => Task.Run(() => ReadBare(folder)),
        "england-pipeline" => PipelineAsync(folder),
        "england-indicators" => Task.Run(() => Indicators(EnglandsChildren, runs: 3, "1 s")),
        "england-filter" => Task.Run(Filter),
        "council-indicators" => Task.Run(() => Indicators(CouncilsChildren, runs: 25, "15 ms")),
        "council-bridges" => Task.Run(Bridges),
        "council-charts" => Task.Run(Charts),
        "council-months" => CouncilAsync(folder),
        "council-pages" => PageRows.RunAsync(Path.Combine(folder, "council.db"), folder),
        _ => throw new ArgumentException("There is no such stage.", nameof(stage)),
    };

    private static string England(string folder) => Path.Combine(folder, "england.xlsx");

    /// <summary>The Children sheet alone: 84,000 children in care and the year's leavers, 49 columns.</summary>
    private static void WriteEngland(string folder)
    {
        var records = Sample(EnglandsChildren);
        var periods = new MonthRecords { Month = Month, Periods = records.Periods, Fields = Fields.Children.All.ToHashSet() };
        SampleFolder.WriteMonth(England(folder), periods, SampleLayout.CareScorecard);
        File.WriteAllText(Path.Combine(folder, "rows"), $"{records.Periods.Count}");
    }

    private static void ReadBare(string folder)
    {
        var watch = Stopwatch.StartNew();
        long cells = 0;
        using (var file = File.OpenRead(England(folder)))
        using (var reader = ExcelReaderFactory.CreateReader(file))
        {
            do
            {
                while (reader.Read())
                {
                    for (var column = 0; column < reader.FieldCount; column++)
                    {
                        if (reader.GetValue(column) is not null)
                        {
                            cells++;
                        }
                    }
                }
            }
            while (reader.NextResult());
        }

        File.WriteAllText(Path.Combine(folder, "bare"), $"{watch.Elapsed.Ticks}");
        var rows = File.ReadAllText(Path.Combine(folder, "rows"));
        Row.Print(
            $"England's month ({rows} rows, {cells:#,0} filled cells): ExcelDataReader alone",
            watch.Elapsed,
            "reference",
            peakBytes: Row.PeakOfThisProcess());
    }

    private static async Task PipelineAsync(string folder)
    {
        await using var services = await OpenAsync(Path.Combine(folder, "england.db"));
        var watch = Stopwatch.StartNew();
        var check = await services.GetRequiredService<CheckMonthUseCase>().RunAsync(
            Viewer.Staff, Request(England(folder)), progress: null, CancellationToken.None);
        var checkedIn = watch.Elapsed;
        await AcceptAsync(services, check);
        var bare = TimeSpan.FromTicks(long.Parse(File.ReadAllText(Path.Combine(folder, "bare")), CultureInfo.InvariantCulture));
        Row.Print(
            $"England's month: read, validate, all indicators, save (check {checkedIn.TotalSeconds:0.00} s)",
            watch.Elapsed,
            "2 x the bare read, under 700 MB",
            bare,
            Row.PeakOfThisProcess());
    }

    private static void Indicators(int children, int runs, string reach)
    {
        var records = Sample(children);
        var ready = Row.Median(runs, () => _ = new CareMonth(records, 60_000m, WorkingDays.England));
        Row.Print($"{children:#,0} children: records made ready for judging", ready.Median, "counted in the next row", processor: ready.Processor);
        var judged = Row.Median(runs, () =>
        {
            var month = new CareMonth(records, 60_000m, WorkingDays.England);
            foreach (var (indicator, outcome) in Catalogue.All.Zip(JudgedMonth.Of(month, Catalogue.All)))
            {
                foreach (var dimension in Dimensions.All)
                {
                    BreakdownRule.Of(outcome, indicator.Definition, dimension);
                }
            }
        });
        Row.Print($"{children:#,0} children: all {Catalogue.All.Count} indicators and all breakdowns of one month", judged.Median, reach, processor: judged.Processor);
    }

    /// <summary>One month, 24 times: 24 of this size are not kept at once (<see cref="CareMonthCache.MostPeriodsKept"/>), those of a council are.</summary>
    private static void Filter()
    {
        const int months = 24;
        var month = new CareMonth(Sample(EnglandsChildren), 60_000m, WorkingDays.England);
        var indicator = Catalogue.Find("one-placement")!;
        PartFilter[] girls = [new(Dimension.Sex, "Female")];
        var limited = Row.Median(9, () =>
        {
            for (var i = 0; i < months; i++)
            {
                FilterRule.Limit(indicator.Judge(month), indicator.Definition, girls);
            }

            BreakdownRule.Of(indicator.Judge(month), indicator.Definition, Dimension.AgeBand, girls);
        });
        Row.Print($"{EnglandsChildren:#,0} children: a measure for girls only, {months} months at hand, and its ages", limited.Median, "300 ms", processor: limited.Processor);
    }

    private static void Bridges()
    {
        var months = SampleCouncil.Months(new SampleOptions { Children = CouncilsChildren, Months = 2, To = Month })
            .Take(2)
            .Select(records => new CareMonth(records, 60_000m, WorkingDays.England))
            .ToList();
        var bridged = Row.Median(25, () =>
        {
            var pair = new MonthPair(months[0], months[1]);
            foreach (var indicator in Catalogue.All)
            {
                BridgeRule.Of(indicator, pair);
            }
        });
        Row.Print($"{CouncilsChildren:#,0} children: the bridge of all {Catalogue.All.Count} indicators between two months", bridged.Median, "50 ms", processor: bridged.Processor);
    }

    private static void Charts()
    {
        const int months = 60;
        var figures = SampleCouncil.Months(new SampleOptions { Children = CouncilsChildren, Months = months, To = Month })
            .Take(months)
            .Select(records => (records.Month, Outcomes: JudgedMonth.Of(new CareMonth(records, 60_000m, WorkingDays.England), Catalogue.All)))
            .ToList();
        var series = Catalogue.All
            .Select((indicator, i) => (indicator.Definition, Points: figures
                .Where(figure => figure.Outcomes[i].Value.Number is not null)
                .Select(figure => (figure.Month, figure.Outcomes[i].Value.Number!.Value))
                .ToList()))
            .ToList();
        var options = new ChartOptions();
        var judged = Row.Median(25, () =>
        {
            foreach (var (definition, points) in series)
            {
                SignalRule.Of(ControlChart.Draw(points, options), definition, definition.Polarity, definition.DefaultTarget);
            }
        });
        Row.Print($"Limits and signals of all {Catalogue.All.Count} indicators over {months} months", judged.Median, "20 ms", processor: judged.Processor);
    }

    private static async Task CouncilAsync(string folder)
    {
        var months = Path.Combine(folder, "council");
        SampleFolder.Write(
            months, new SampleOptions { Children = CouncilsChildren, Months = 61, To = Month }, SampleLayout.CareScorecard);
        await using var services = await OpenAsync(Path.Combine(folder, "council.db"));
        var files = Directory.GetFiles(Path.Combine(months, "months")).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files[..^1])
        {
            await AcceptAsync(services, await CheckAsync(services, file));
        }

        var watch = Stopwatch.StartNew();
        var check = await CheckAsync(services, files[^1]);
        Row.Print("A council's month (600 children, 60 months held): check and preview", watch.Elapsed, "1 s");
        watch.Restart();
        await AcceptAsync(services, check);
        Row.Print("A council's month (600 children, 60 months held): accept", watch.Elapsed, "1 s");

        var scorecards = services.GetRequiredService<ReadScorecardUseCase>();
        void Read() => scorecards.RunAsync(Viewer.Staff, month: null, CancellationToken.None).GetAwaiter().GetResult();
        await using var other = new SqliteConnection($"Data Source={services.GetRequiredService<ScorecardDatabase>().Path}");
        await other.OpenAsync();
        var first = Row.Median(25, () =>
        {
            Change(other);
            Read();
        });
        Row.Print("A scorecard's read model, 61 months held: a change and the first afterwards", first.Median, "part of the page's 30 ms", processor: first.Processor);
        var read = Row.Median(25, Read);
        Row.Print("A scorecard's read model, 61 months held: while nothing changes", read.Median, "part of the page's 30 ms", processor: read.Processor);
    }

    /// <summary>An entry that no version of the program knows, made by another program.</summary>
    private static void Change(SqliteConnection other)
    {
        using var command = other.CreateCommand();
        command.CommandText = """INSERT INTO "Settings" ("Name", "Value", "At") VALUES ('measured', '1', '2026-10-31')""";
        command.ExecuteNonQuery();
    }

    private static MonthRecords Sample(int children) =>
        SampleCouncil.Months(new SampleOptions { Children = children, Months = 1, To = Month }).First();

    private static ReadRequest Request(string path) =>
        new() { Files = [SourceFile.FromPath(path)], Month = null, MaxFileBytes = long.MaxValue };

    private static Task<MonthCheck> CheckAsync(IServiceProvider services, string path) =>
        services.GetRequiredService<CheckMonthUseCase>().RunAsync(
            Viewer.Staff, Request(path), progress: null, CancellationToken.None);

    private static async Task AcceptAsync(IServiceProvider services, MonthCheck check)
    {
        var outcome = await services.GetRequiredService<AcceptMonthUseCase>().RunAsync(
            Viewer.Staff,
            check,
            new Acceptance { WarningsBecause = "measured", LeftOutBecause = "measured" },
            CancellationToken.None);
        if (outcome is not AcceptOutcome.Saved)
        {
            throw new InvalidOperationException("The month was not saved, so nothing was measured.");
        }
    }

    private static async Task<ServiceProvider> OpenAsync(string path)
    {
        var database = await ScorecardDatabase.OpenAsync(path, CancellationToken.None);
        var services = new ServiceCollection().AddCareScorecard(database).BuildServiceProvider();
        await services.GetRequiredService<ChangeSettingsUseCase>().RunAsync(
            Viewer.Program, [new SettingChange("population-0-17", "60000")], CancellationToken.None);
        return services;
    }
}
