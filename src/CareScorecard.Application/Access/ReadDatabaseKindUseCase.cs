using CareScorecard.Data;

namespace CareScorecard.Application.Access;

/// <summary>Whether the figures are of the made-up council: every page says so when they are.</summary>
public sealed class ReadDatabaseKindUseCase(DatabaseKindStore kind)
{
    public async Task<bool> IsSampleAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.Arrive);
        return await kind.ReadKindAsync(cancellation) == DatabaseKind.Sample;
    }
}
