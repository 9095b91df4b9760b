using CareScorecard.Application.Access;
using CareScorecard.Data;

namespace CareScorecard.Application.Comparators;

/// <summary>Which areas there are published figures of, and which files they were brought in.</summary>
public sealed class ListComparatorsUseCase(HeldComparators held, ComparatorFileStore files)
{
    public async Task<ComparatorAreas> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadSettings);
        var figures = await held.ReadAsync(cancellation);
        return new ComparatorAreas(figures.Regions, figures.Councils, await files.ListAsync(cancellation));
    }
}

/// <param name="Regions">By name.</param>
/// <param name="Councils">By name.</param>
/// <param name="Files">In the order in which they were brought; empty where only the product's own figures are held.</param>
public sealed record ComparatorAreas(IReadOnlyList<string> Regions, IReadOnlyList<string> Councils, IReadOnlyList<BroughtComparators> Files);
