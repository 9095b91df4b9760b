using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Json;

/// <summary>Makes the answer to <c>months</c>.</summary>
internal static class MonthsDocument
{
    public static MonthsJson Of(IEnumerable<MonthVersion> versions) => new([.. versions.Select(Of)]);

    public static MonthVersionJson Of(MonthVersion version) => new(
        version.Month,
        version.Month.LastDay,
        version.Number,
        Codes.Of(version.State),
        version.IsCurrent,
        version.IsPublished,
        DateTime.SpecifyKind(version.LoadedAt, DateTimeKind.Utc),
        [.. version.Files.Select(file => file.Name)],
        LoadDocument.Of(version.Rows),
        version.Restores,
        version.IsUndone,
        version.Reason);
}
