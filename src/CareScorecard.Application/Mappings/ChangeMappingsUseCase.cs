using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Mapping;

namespace CareScorecard.Application.Mappings;

/// <summary>Says once how a table of the council's own is read, or takes that back. Both stand in the audit.</summary>
public sealed class ChangeMappingsUseCase(MappingStore mappings, TimeProvider clock)
{
    /// <summary>Letters: it stands in lists and messages.</summary>
    public const int LongestName = 60;

    /// <returns>What stands in the way, a sentence each; empty where it was saved.</returns>
    public async Task<IReadOnlyList<string>> SaveAsync(Viewer viewer, ColumnMapping mapping, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(mapping);
        var said = mapping with { Name = OneLine(mapping.Name) };
        var problems = Problems(said).ToList();
        if (problems.Count == 0)
        {
            await mappings.SaveAsync(said, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation);
        }

        return problems;
    }

    /// <returns>Why nothing was taken back, in words; null where it was.</returns>
    public async Task<string?> RemoveAsync(Viewer viewer, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(name);
        return await mappings.RemoveAsync(OneLine(name), viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation)
            ? null
            : $"There is no saved table \"{OneLine(name)}\".";
    }

    private static IEnumerable<string> Problems(ColumnMapping mapping)
    {
        if (mapping.Name.Length == 0)
        {
            yield return "Give the table a name, like Virtual school list: next month it is recognised and listed under it.";
        }
        else if (mapping.Name.Length > LongestName)
        {
            yield return $"Give the table a name of {LongestName} letters or fewer.";
        }

        var fields = mapping.Columns.Select(column => column.Field).OfType<Field>().ToList();
        foreach (var needed in MappedKinds.Required(mapping.Kind).Where(field => !fields.Contains(field)))
        {
            yield return $"Say which column holds {needed.Name}: without it the rows cannot be read.";
        }

        foreach (var twice in fields.GroupBy(field => field).Where(same => same.Count() > 1))
        {
            yield return $"{twice.Key.Name} is chosen for {twice.Count()} columns. Choose it for one.";
        }

        if (fields.Exists(field => field.Kind != mapping.Kind))
        {
            yield return $"Choose columns of {Fields.Title(mapping.Kind)} only.";
        }
        else if (mapping.Kind is not (RecordKind.ReviewingOfficers or RecordKind.SocialWorkers) && fields.Count == 1)
        {
            yield return "Choose at least one column more: an id alone says nothing.";
        }
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
