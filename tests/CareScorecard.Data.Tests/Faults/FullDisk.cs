namespace CareScorecard.Data.Tests.Faults;

/// <summary>
/// The second program on a small disk of its own: it fills it up, and then gives back page after page, until a month can be saved. Each
/// time before that, saving must fail in words and leave everything as it was.
/// </summary>
internal static class FullDisk
{
    private const int Page = 4096;

    public static async Task FillAsync(string folder)
    {
        var path = Path.Combine(folder, "carescorecard.db");
        var database = await ScorecardDatabase.OpenAsync(path, CancellationToken.None);
        var (months, audit) = (new MonthStore(database), new AuditStore(database));
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        await using var ballast = new FileStream(Path.Combine(folder, "ballast"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        Fill(ballast);

        var failures = 0;
        while (await FailsAsync(months, path))
        {
            failures++;
            await CheckAsync(months, audit, path);
            ballast.SetLength(ballast.Length - Page);
            ballast.Flush(flushToDisk: true);
        }

        Console.WriteLine(failures);
    }

    private static async Task<bool> FailsAsync(MonthStore months, string path)
    {
        try
        {
            await months.AcceptAsync(Samples.Accept(digest: "b2", expected: 1, each: 40, from: 1000), CancellationToken.None);
            return false;
        }
        catch (Exception e) when (DatabaseFailure.Find(e, path) == $"There is no room left on the disk of {path}. Make room and try again.")
        {
            return true;
        }
    }

    private static async Task CheckAsync(MonthStore months, AuditStore audit, string path)
    {
        var report = await DatabaseInspection.RunAsync(path, CancellationToken.None);
        var held = await months.ListAsync(CancellationToken.None);
        var verdict = await audit.VerifyAsync(CancellationToken.None);
        if (!report.IsSound || held.Count != 1 || verdict is not { Entries: 1, IsWhole: true })
        {
            throw new InvalidOperationException($"{report.Problem} {held.Count} versions. {verdict.Words}");
        }
    }

    private static void Fill(FileStream ballast)
    {
        var page = new byte[Page];
        try
        {
            while (true)
            {
                ballast.Write(page);
            }
        }
        catch (IOException)
        {
            // The disk is full.
        }
    }
}
