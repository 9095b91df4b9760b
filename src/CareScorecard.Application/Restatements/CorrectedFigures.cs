using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Restatements;

/// <summary>Which figures no longer say what the last edition said, as far as the viewer may know.</summary>
public sealed class CorrectedFigures(ReadRestatementsUseCase restatements, PublicationsQuery publications)
{
    /// <summary>
    /// Of the edition before the month, whatever was restated since it was published; of the month itself, since its own first edition.
    /// What was restated before the board first saw it is no correction to anybody.
    /// </summary>
    /// <param name="month">The month of the scorecard: nothing later is told of.</param>
    /// <returns>By indicator, the months whose figures were corrected.</returns>
    public async Task<ILookup<string, ReportingMonth>> ReadAsync(Viewer viewer, ReportingMonth month, CancellationToken cancellation)
    {
        var firstShown = (await publications.ReadAsync(month: null, cancellation))
            .GroupBy(publication => publication.Month)
            .ToDictionary(edition => edition.Key, edition => edition.Min(publication => publication.At));
        var before = firstShown.Keys.Where(shown => shown < month).Select(shown => (ReportingMonth?)shown).Max();
        DateTime? Since(ReportingMonth told) =>
            !firstShown.TryGetValue(told, out var shown) || told > month ? null
            : told == month ? shown
            : before is { } last && firstShown[last] > shown ? firstShown[last]
            : shown;

        if (firstShown.Count == 0)
        {
            return Enumerable.Empty<(string Id, ReportingMonth Month)>().ToLookup(told => told.Id, told => told.Month);
        }

        return (await restatements.RunAsync(viewer, month: null, cancellation))
            .Where(restatement => restatement.At >= Since(restatement.Month))
            .Select(restatement => (Id: restatement.IndicatorId, restatement.Month))
            .Distinct()
            .ToLookup(told => told.Id, told => told.Month, StringComparer.OrdinalIgnoreCase);
    }
}
