using CareScorecard.Application.Access;
using CareScorecard.Data;

namespace CareScorecard.Application.Settings;

/// <summary>The picture beside the council's name.</summary>
public sealed class ReadCrestUseCase(CrestStore crests)
{
    /// <summary>Another number with every change, so that a browser may keep the picture; null where there is none.</summary>
    public Task<int?> FindNumberAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        return crests.FindNumberAsync(cancellation);
    }

    /// <returns>A PNG picture; null where there is none.</returns>
    public Task<byte[]?> FindAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        return crests.FindAsync(cancellation);
    }
}
