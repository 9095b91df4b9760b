using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Application.Months;

/// <summary>The versions of every month that the viewer may see, the latest month and version first.</summary>
public sealed class ListMonthsUseCase(MonthStore months)
{
    public async Task<IReadOnlyList<MonthVersion>> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        var versions = await months.ListAsync(cancellation);
        return viewer.Audience == Audience.Staff ? versions : [.. versions.Where(version => version.IsPublished)];
    }
}
