using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Restatements;

/// <summary>
/// The ledger of past figures that no longer say what they said, oldest first. The board sees of the versions that are published that
/// they were restated, and why; not from what to what, since what a version said before may never have been published.
/// </summary>
public sealed class ReadRestatementsUseCase(RestatementsQuery restatements, MonthStore months)
{
    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    /// <param name="month">Null for all months.</param>
    public async Task<IReadOnlyList<Restatement>> RunAsync(Viewer viewer, ReportingMonth? month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        var all = await restatements.ReadAsync(month, cancellation);
        if (viewer.Audience == Audience.Staff)
        {
            return all;
        }

        var published = (await months.ListAsync(cancellation))
            .Where(version => version.IsPublished)
            .Select(version => (version.Month, version.Number))
            .ToHashSet();
        return
        [
            .. all.Where(restatement => published.Contains((restatement.Month, restatement.Version)))
                .Select(restatement => restatement with { Before = Hidden, After = Hidden, By = null }),
        ];
    }
}
