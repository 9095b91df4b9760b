using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Restatements;

/// <summary>
/// The one rule of what "corrected since the last edition" means: which figures, of an edition's month and of the months before it, say
/// something else than the board was last shown. The scorecard's marks and the board pack's list both come from it.
/// </summary>
public sealed class CorrectedFigures(ReadRestatementsUseCase restatements, PublicationsQuery publications, MonthStore months)
{
    /// <summary>
    /// A correction counts from when the board was shown it, which for staff is later than when it was loaded. Of an earlier month it
    /// belongs to the edition when it was shown after the edition before; of the month itself, when it was shown after the month's own
    /// first edition. What was restated before the board first saw a month is no correction to anybody. The latest edition and a draft
    /// go on taking in what is corrected, for staff even before the board is shown it; an edition that a later month has followed says
    /// what it said when it was published, and no more.
    /// </summary>
    /// <param name="month">Nothing later is told of.</param>
    /// <param name="version">The version of the month that is read.</param>
    public async Task<Corrections> ReadAsync(Viewer viewer, ReportingMonth month, int version, CancellationToken cancellation)
    {
        var shown = (await publications.ReadAsync(month: null, cancellation)).ToLookup(publication => publication.Month);
        if (shown.Count == 0)
        {
            return Corrections.None;
        }

        // An edition is shown from its first publication on: one that was published again is not a new meeting's.
        var before = shown
            .Where(edition => edition.Key < month && (!shown.Contains(month) || edition.First().At <= shown[month].First().At))
            .MaxBy(edition => edition.Key)?.First().At;
        var closed = await ClosedAsync(shown[month], month, version, cancellation) ?? DateTime.MaxValue;
        bool Belongs(Restatement restatement)
        {
            if (restatement.Month > month || shown[restatement.Month].FirstOrDefault() is not { At: var since })
            {
                return false;
            }

            since = restatement.Month < month && before > since ? before.Value : since;
            var at = ShownToBoard.When(restatement, shown[restatement.Month]) ?? DateTime.MaxValue;
            return at > since && at <= closed;
        }

        return new Corrections(before, [.. (await restatements.RunAsync(viewer, month: null, cancellation)).Where(Belongs)]);
    }

    /// <returns>When the edition was published, where the board has been shown a later month since; null for the latest edition and for a draft.</returns>
    private async Task<DateTime?> ClosedAsync(
        IEnumerable<Publication> ofMonth, ReportingMonth month, int version, CancellationToken cancellation) =>
        (await months.FindPublishedAsync(month, cancellation))?.Number == version
        && (await months.FindPublishedAsync(month: null, cancellation))?.Month > month
            ? ofMonth.Last(publication => publication.Number == version).At
            : null;
}
