using System.Collections.Concurrent;
using CareScorecard.Data;
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
    /// <summary>Periods of care kept at most, of all months together: two of England's months, or hundreds of a council's.</summary>
    public const int MostPeriodsKept = 250_000;

    private readonly ConcurrentDictionary<Key, Entry> _entries = [];
    private long _uses;

    public async Task<CareMonth> ReadAsync(MonthVersion version, decimal? population, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        var key = new Key(version.Month, version.Number, version.LoadedAt, population, version.RecordsDeleted);
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

    /// <summary>After records were deleted: they must not live on in memory.</summary>
    public void Forget() => _entries.Clear();

    private void DropTheLeastUsed(Key except)
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

    private readonly record struct Key(ReportingMonth Month, int Number, DateTime LoadedAt, decimal? Population, RecordsDeletion? Deleted);

    private sealed class Entry(CareMonth month)
    {
        public CareMonth Month => month;

        public long LastUse { get; set; }
    }
}
