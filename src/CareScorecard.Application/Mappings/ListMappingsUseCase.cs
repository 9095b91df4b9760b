using CareScorecard.Application.Access;
using CareScorecard.Data;

namespace CareScorecard.Application.Mappings;

/// <summary>How the council's own tables are read, by name.</summary>
public sealed class ListMappingsUseCase(MappingStore mappings)
{
    public Task<IReadOnlyList<SavedMapping>> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        return mappings.ListAsync(cancellation);
    }
}
