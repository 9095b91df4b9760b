using System.Collections.Concurrent;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Scorecards;

/// <summary>
/// The months whose records were read last, made ready for judging. A version never changes, so nothing here can be stale; what is
/// dropped is read again.
/// </summary>
public sealed class CareMonthCache(MonthStore months)
{
    private readonly ConcurrentDictionary<VersionKey, Entry> _entries = [];
    private long _uses;

    /// <summary>Periods of care kept at most, of all months together: two of England's months, or hundreds of a council's.</summary>
    public int MostPeriodsKept { get; init; } = 250_000;

    public async Task<CareMonth> ReadAsync(MonthVersion version, decimal? population, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        var key = VersionKey.Of(version, population);
        if (!_entries.TryGetValue(key, out var entry))
        {
            var records = await months.ReadRecordsAsync(version.Month, version.Number, cancellation);
            var month = await Task.Run(() => new CareMonth(records, population, WorkingDays.England), cancellation);
            entry = _entries.GetOrAdd(key, new Entry(month));
        }

        entry.LastUse = Interlocked.Increment(ref _uses);
        DropTheLeastUsed(except: key);
        return entry.Month;
    }

    /// <summary>
    /// Reads the current versions before anybody asks for them, the latest month first, as many as can be kept: the first filter of a
    /// meeting would otherwise wait for five years of records.
    /// </summary>
    public async Task ReadAheadAsync(CouncilSettings council, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(council);
        var (kept, last) = (0, 0);
        foreach (var version in (await months.ListAsync(cancellation)).Where(version => version.IsCurrent && version.RecordsDeleted is null))
        {
            if (kept + last > MostPeriodsKept)
            {
                return;
            }

            // What is there is left as it is: reading ahead is no use by anybody.
            var population = council.PopulationIn(version.Month);
            var month = _entries.TryGetValue(VersionKey.Of(version, population), out var entry)
                ? entry.Month
                : await ReadAsync(version, population, cancellation);
            last = month.Children.Count;
            kept += last;
        }
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

    private void DropTheLeastUsed(VersionKey except)
    {
        var kept = 0;
        foreach (var (key, entry) in _entries.OrderByDescending(pair => pair.Value.LastUse))
        {
            kept += entry.Month.Children.Count;
            if (kept > MostPeriodsKept && key != except)
            {
                _entries.TryRemove(key, out _);
            }
        }
    }

    private sealed class Entry(CareMonth month)
    {
        public CareMonth Month => month;

        public long LastUse { get; set; }
    }
}
