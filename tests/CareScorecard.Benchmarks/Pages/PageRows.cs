using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using CareScorecard.Domain.Indicators;

namespace CareScorecard.Benchmarks.Pages;

/// <summary>What readers of a council's pages wait for, over a real connection to the published program.</summary>
internal static class PageRows
{
    private const int Sequential = 200;

    // A server runs for months; what its first minute costs, while the runtime is still compiling, says nothing of that.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    private const int Readers = 500;

    private static readonly TimeSpan Crowd = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenActions = TimeSpan.FromSeconds(5);

    /// <summary>What readers look at in turn.</summary>
    private static readonly string[] Actions =
        ["/", "/indicators/one-placement", "/indicators/one-placement?by=sex", "/village", "/indicators/children-in-care?months=60", "/?month=2026-09"];

    /// <param name="database">A council of 600 children with 61 months.</param>
    public static async Task RunAsync(string database, string folder)
    {
        await using var council = await ServedCouncil.StartAsync(database, folder);
        using var reader = council.NewReader();
        Print("A reference: the same program, connection and session, a page without figures", (await AskAsync(reader, "/account", Sequential)).ToString(), "reference");
        Print("Scorecard page, 61 months held, by connection", (await AskAsync(reader, "/", Sequential)).ToString(), "p95 30 ms");
        Print("Scorecard page: every measure and its trend are in the first HTML", await IsWholeAsync(council) ? "yes" : "NO", "yes");
        await FilteredAsync(reader);
        if (await Sight.OpenAsync(council) is { } sight)
        {
            await using (sight)
            {
                await sight.MeasureAsync();
            }
        }
        else
        {
            Print("Scorecard page in a browser: weight, layout shift, usable time, click", "not measured: no browser", "450 KB, 60 KB, 0.02, 700 ms, 150 ms");
        }

        await CrowdAsync(council);
    }

    public static void Print(string what, string found, string reach) => Console.WriteLine($"{what,-78} {found,44}  reach: {reach}");

    private static async Task FilteredAsync(HttpClient reader)
    {
        const string address = "/indicators/one-placement?months=24&by=age&where=sex:Female";
        var first = await AskAsync(reader, address, 1, warm: false);
        Print("A measure for girls only, 24 months, 600 children: the first time", $"{first.Median.TotalMilliseconds:0.0} ms", "told only");
        Print("A measure for girls only, 24 months, 600 children: afterwards", (await AskAsync(reader, address, Sequential)).ToString(), "300 ms at England's size");
    }

    /// <summary>Nothing is fetched afterwards: a reading page holds no live connection, and so no memory of the program either.</summary>
    private static async Task<bool> IsWholeAsync(ServedCouncil council)
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = council.Session, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = council.Address };
        var html = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        return html.Contains("Figures as at <strong>", StringComparison.Ordinal)
            && Catalogue.All.All(indicator => html.Contains($"/indicators/{indicator.Definition.Id}?", StringComparison.Ordinal))
            && html.Contains("<polyline", StringComparison.Ordinal)
            && !html.Contains("\"type\":\"server\"", StringComparison.Ordinal);
    }

    private static async Task<Times> AskAsync(HttpClient reader, string address, int times, bool warm = true)
    {
        var to = new Uri(address, UriKind.Relative);
        var began = Stopwatch.StartNew();
        while (warm && began.Elapsed < WarmUp)
        {
            await reader.GetByteArrayAsync(to);
        }

        List<TimeSpan> taken = [];
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            await reader.GetByteArrayAsync(to);
            taken.Add(watch.Elapsed);
        }

        return new Times(taken);
    }

    /// <summary>Each with a connection of their own, all at one session's figures; they ask on the processors that answer them.</summary>
    private static async Task CrowdAsync(ServedCouncil council)
    {
        var before = council.WorkingSet;
        var taken = new ConcurrentBag<TimeSpan>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async number =>
        {
            using var reader = council.NewReader();
            var random = new Random(number);
            await Task.Delay(random.NextDouble() * BetweenActions);
            for (var action = number; watch.Elapsed < Crowd; action++)
            {
                var began = Stopwatch.StartNew();
                await reader.GetByteArrayAsync(new Uri(Actions[action % Actions.Length], UriKind.Relative));
                taken.Add(began.Elapsed);
                await Task.Delay((0.5 + random.NextDouble()) * BetweenActions);
            }
        }));
        var times = new Times(taken);
        Print($"{Readers} readers at once, an action every {BetweenActions.TotalSeconds:0} s: {times.Count / watch.Elapsed.TotalSeconds:0} actions a second", times.ToString(), "p95 200 ms");
        Print("A reader: memory of the program while they read, working set", $"{Math.Max(0, council.WorkingSet - before) / 1024d / Readers:0} KB", "400 KB of live memory");
    }
}
