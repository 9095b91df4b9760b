using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Application.Mappings;

/// <summary>What the council's own spellings mean, as somebody said it once.</summary>
public sealed class ListValueMappingsUseCase(ValueMappingStore values)
{
    /// <returns>In the order of kinds, fields and spellings.</returns>
    public Task<IReadOnlyList<RememberedValue>> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        return values.ListAsync(cancellation);
    }
}
