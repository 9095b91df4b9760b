using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Restatements;

/// <summary>
/// The ledger of past figures that no longer say what they said, oldest first: for staff from version to version, for the board from
/// what it was shown to what it was shown next. Followed one after another, they lead from what a month said first to what it says now.
/// </summary>
public sealed class ReadRestatementsUseCase(RestatementsQuery restatements, PublishedRestatements published, MonthStore months)
{
    /// <param name="month">Null for all months.</param>
    public Task<IReadOnlyList<Restatement>> RunAsync(Viewer viewer, ReportingMonth? month, CancellationToken cancellation) =>
        ReadAsync(viewer, month, indicatorId: null, cancellation);

    /// <summary>What was restated of one indicator in the months from one to another, both included: to stand beside its figures.</summary>
    public async Task<IReadOnlyList<Restatement>> OfIndicatorAsync(
        Viewer viewer, string indicatorId, ReportingMonth from, ReportingMonth to, CancellationToken cancellation) =>
        [
            .. (await ReadAsync(viewer, from == to ? from : null, indicatorId, cancellation))
                .Where(restatement => restatement.Month >= from && restatement.Month <= to),
        ];

    private Task<IReadOnlyList<Restatement>> ReadAsync(
        Viewer viewer, ReportingMonth? month, string? indicatorId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        return viewer.Audience == Audience.Staff
            ? ReadForStaffAsync(month, indicatorId, cancellation)
            : published.ReadAsync(month, indicatorId, cancellation);
    }

    /// <summary>Without what a new population did to a version that the board still saw when staff saw a later one.</summary>
    private async Task<IReadOnlyList<Restatement>> ReadForStaffAsync(
        ReportingMonth? month, string? indicatorId, CancellationToken cancellation)
    {
        var versions = (await months.ListAsync(cancellation)).ToLookup(version => version.Month);
        return
        [
            .. (await restatements.ReadAsync(month, indicatorId, cancellation)).Where(restatement =>
                !restatement.IsOfPopulation
                || !versions[restatement.Month].Any(version => version.Number > restatement.Version && version.LoadedAt <= restatement.At)),
        ];
    }
}
