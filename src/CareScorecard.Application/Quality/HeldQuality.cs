using System.Collections.Concurrent;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Quality;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Application.Quality;

/// <summary>
/// How far each version can be trusted, worked out when somebody first asks. A version never changes, so nothing here can be stale; what is
/// dropped is worked out again.
/// </summary>
public sealed class HeldQuality(MonthStore months, CareMonthCache careMonths)
{
    /// <summary>Faults kept at most, of all versions together.</summary>
    public const int MostFaultsKept = 500_000;

    private readonly ConcurrentDictionary<VersionKey, Entry> _entries = [];
    private long _uses;

    public async Task<VersionQuality> ReadAsync(MonthVersion version, decimal? population, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        var key = VersionKey.Of(version, population);
        if (!_entries.TryGetValue(key, out var entry))
        {
            var load = await months.ReadLoadAsync(version.Month, version.Number, cancellation);
            var month = await careMonths.ReadAsync(version, population, cancellation);
            var judged = await Task.Run(() => Judge(month, load), cancellation);
            entry = _entries.GetOrAdd(key, new Entry(judged));
        }

        entry.LastUse = Interlocked.Increment(ref _uses);
        DropTheLeastUsed(except: key);
        return entry.Quality;
    }

    /// <summary>After records were deleted: they must not live on in memory.</summary>
    public void Forget() => _entries.Clear();

    /// <summary>The same, where another program may have deleted them.</summary>
    public async Task ForgetDeletedAsync(CancellationToken cancellation)
    {
        var versions = await months.ListAsync(cancellation);
        foreach (var key in _entries.Keys.Where(key => versions.Any(key.IsBeforeDeletionOf)))
        {
            _entries.TryRemove(key, out _);
        }
    }

    private static VersionQuality Judge(CareMonth month, LoadRecord load)
    {
        // Of records that were deleted nothing is said of any child any more.
        var isKept = month.Records.Deleted is null;
        List<OpenProblem> problems = isKept
            ? [.. OpenProblem.Of(load.Problems, problem => problem.Field ?? HeadingFields.Of(problem.Code, problem.At))]
            : [];
        return new VersionQuality(
            MonthQualityRule.Of(month, problems, OpenProblem.ChecksNotRun(load.Problems)),
            load.Shape ?? (isKept ? MonthShape.Of(month.Records) : null),
            load.Problems.Where(problem => problem.Severity != Severity.Note)
                .GroupBy(problem => problem.Code)
                .ToDictionary(group => group.Key, group => group.First().Fix));
    }

    private void DropTheLeastUsed(VersionKey except)
    {
        var kept = 0;
        foreach (var (key, entry) in _entries.OrderByDescending(pair => pair.Value.LastUse))
        {
            kept += entry.Quality.Month.Faults.Count;
            if (kept > MostFaultsKept && key != except)
            {
                _entries.TryRemove(key, out _);
            }
        }
    }

    private sealed class Entry(VersionQuality quality)
    {
        public VersionQuality Quality => quality;

        public long LastUse { get; set; }
    }
}
