using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Events;

/// <summary>Places something that happened on the charts, once and for every reader, or takes it back with a reason.</summary>
public sealed class PlaceEventUseCase(EventStore events, TimeProvider clock)
{
    /// <summary>Letters: it stands beneath a chart.</summary>
    public const int LongestWords = 200;

    /// <param name="month">Null: none was given, or it could not be read.</param>
    /// <param name="indicatorIds">Empty for all measures.</param>
    public async Task<EventOutcome> RunAsync(
        Viewer viewer, ReportingMonth? month, string? words, IReadOnlyList<string> indicatorIds, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        ArgumentNullException.ThrowIfNull(indicatorIds);
        var problems = Problems(month, words, indicatorIds).ToList();
        return problems.Count > 0
            ? new EventOutcome.Refused(problems)
            : new EventOutcome.Placed(await events.PlaceAsync(
                month!.Value,
                OneLine(words!),
                [.. indicatorIds.Select(id => Catalogue.Find(id)!.Definition.Id).Distinct()],
                viewer.Name,
                clock.GetUtcNow().UtcDateTime,
                cancellation));
    }

    /// <returns>Why nothing was taken back, in words; null when it was.</returns>
    public async Task<string?> TakeBackAsync(Viewer viewer, int id, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        if (string.IsNullOrWhiteSpace(reason))
        {
            return "Say why. The reason is kept with the event.";
        }

        return await events.TakeBackAsync(id, new EventTakenBack(reason.Trim(), viewer.Name, clock.GetUtcNow().UtcDateTime), cancellation)
            ? null
            : "This event is not there, or was taken back already.";
    }

    private static IEnumerable<EventProblem> Problems(ReportingMonth? month, string? words, IReadOnlyList<string> indicatorIds)
    {
        if (month is null)
        {
            yield return new EventProblem(EventPart.Month, "Choose the month in which it happened.");
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            yield return new EventProblem(EventPart.Words, "Say what happened.");
        }
        else if (OneLine(words).Length > LongestWords)
        {
            yield return new EventProblem(EventPart.Words, $"Say it in {LongestWords} letters or fewer: it stands beneath a chart.");
        }

        foreach (var id in indicatorIds.Where(id => Catalogue.Find(id) is null))
        {
            yield return new EventProblem(EventPart.Measures, $"There is no measure \"{id}\".");
        }
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
