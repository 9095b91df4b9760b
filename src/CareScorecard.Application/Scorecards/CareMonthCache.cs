using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Scorecards;

/// <summary>The months whose records were read last, made ready for judging.</summary>
/// <param name="most">Periods of care kept at most, of all months together.</param>
public sealed class CareMonthCache(MonthStore months, int most = CareMonthCache.MostPeriodsKept)
{
    /// <summary>Two of England's months, or hundreds of a council's.</summary>
    public const int MostPeriodsKept = 250_000;

    private readonly HeldByVersion<CareMonth> _held = new(months, month => month.Children.Count, most);

    public Task<CareMonth> ReadAsync(MonthVersion version, decimal? population, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        return _held.ReadAsync(version, population, async () =>
        {
            var records = await months.ReadRecordsAsync(version.Month, version.Number, cancellation);
            return await Task.Run(() => new CareMonth(records, population, WorkingDays.England), cancellation);
        });
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
            if (kept + last > most)
            {
                return;
            }

            // What is there is left as it is: reading ahead is no use by anybody.
            var population = council.PopulationIn(version.Month);
            var month = _held.Find(version, population) ?? await ReadAsync(version, population, cancellation);
            last = month.Children.Count;
            kept += last;
        }
    }

    /// <inheritdoc cref="HeldByVersion{T}.ForgetDeletedAsync"/>
    public Task ForgetDeletedAsync(CancellationToken cancellation) => _held.ForgetDeletedAsync(cancellation);
}
