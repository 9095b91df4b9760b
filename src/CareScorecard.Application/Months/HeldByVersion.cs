using System.Collections.Concurrent;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Application.Months;

/// <summary>
/// What was made of versions' records, the least used dropped where there is no room. A version never changes, so nothing here can be
/// stale; what is dropped is made again.
/// </summary>
/// <param name="sizeOf">How much room one takes.</param>
/// <param name="most">Room for all together; one alone may take more.</param>
internal sealed class HeldByVersion<T>(MonthStore months, Func<T, int> sizeOf, int most)
    where T : class
{
    private readonly ConcurrentDictionary<VersionKey, Entry> _entries = [];
    private long _uses;

    /// <summary>What is held, without counting as a use of it; null where nothing is.</summary>
    public T? Find(MonthVersion version, decimal? population) =>
        _entries.TryGetValue(VersionKey.Of(version, population), out var entry) ? entry.Made : null;

    public async Task<T> ReadAsync(MonthVersion version, decimal? population, Func<Task<T>> make)
    {
        var key = VersionKey.Of(version, population);
        if (!_entries.TryGetValue(key, out var entry))
        {
            entry = _entries.GetOrAdd(key, new Entry(await make()));
        }

        entry.LastUse = Interlocked.Increment(ref _uses);
        DropTheLeastUsed(except: key);
        return entry.Made;
    }

    /// <summary>After records were deleted, by this program or another: they must not live on in memory.</summary>
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
            kept += sizeOf(entry.Made);
            if (kept > most && key != except)
            {
                _entries.TryRemove(key, out _);
            }
        }
    }

    private sealed class Entry(T made)
    {
        public T Made => made;

        public long LastUse { get; set; }
    }
}
