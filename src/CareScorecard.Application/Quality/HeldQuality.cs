using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Quality;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Application.Quality;

/// <summary>How far each version can be trusted, worked out when somebody first asks.</summary>
public sealed class HeldQuality(MonthStore months, CareMonthCache careMonths)
{
    /// <summary>Faults kept at most, of all versions together.</summary>
    public const int MostFaultsKept = 500_000;

    private readonly HeldByVersion<VersionQuality> _held = new(months, quality => quality.Month.Faults.Count, MostFaultsKept);

    public Task<VersionQuality> ReadAsync(MonthVersion version, decimal? population, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        return _held.ReadAsync(version, population, async () =>
        {
            var load = await months.ReadLoadAsync(version.Month, version.Number, cancellation);
            var month = await careMonths.ReadAsync(version, population, cancellation);
            return await Task.Run(() => Judge(month, load), cancellation);
        });
    }

    /// <inheritdoc cref="HeldByVersion{T}.ForgetDeletedAsync"/>
    public Task ForgetDeletedAsync(CancellationToken cancellation) => _held.ForgetDeletedAsync(cancellation);

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
}
