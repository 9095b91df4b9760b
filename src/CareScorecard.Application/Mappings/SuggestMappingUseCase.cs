using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Months;
using CareScorecard.Import;
using CareScorecard.Import.Mapping;

namespace CareScorecard.Application.Mappings;

/// <summary>Looks into a table that was not recognised, and suggests what its columns are and why. Nothing is saved.</summary>
public sealed class SuggestMappingUseCase(MappingStore mappings, MonthStore months)
{
    /// <param name="request">As it was checked: the files, and their passwords.</param>
    /// <param name="read">What the other files of the month hold; null, or without records, to go by the latest month that is held.</param>
    /// <param name="file">Of the sheet, as the result of reading names it.</param>
    /// <param name="headerRow">As Excel shows it; null to find it.</param>
    /// <returns>Null where the sheet has no headings.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<LocalTable?> RunAsync(
        Viewer viewer, ReadRequest request, MonthRecords? read, string file, string sheet, int? headerRow, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        var records = read is { Periods.Count: > 0 } ? read : await LatestAsync(cancellation);
        var knowledge = new TableKnowledge(
            records?.Periods.Select(period => period.Child.Value).ToHashSet() ?? [],
            records?.CareLeavers.Select(leaver => leaver.YoungPerson.Value).ToHashSet() ?? [],
            [.. (await mappings.ListAsync(cancellation)).Select(saved => saved.Mapping)]);
        return await Task.Run(() => LocalTables.Look(request, file, sheet, headerRow, knowledge, cancellation), cancellation);
    }

    private async Task<MonthRecords?> LatestAsync(CancellationToken cancellation) =>
        await months.FindCurrentAsync(month: null, cancellation) is { RecordsDeleted: null } latest
            ? await months.ReadRecordsAsync(latest.Month, latest.Number, cancellation)
            : null;
}
