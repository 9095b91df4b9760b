using CareScorecard.Application.Access;
using CareScorecard.Application.FactChecks;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Commentaries;

/// <summary>What is said of a figure. The board reads it of months that are published, and of no others.</summary>
public sealed class ReadCommentaryUseCase(CommentaryStore commentaries, MonthStore months, CheckFactsUseCase facts)
{
    public async Task<CommentaryRead> RunAsync(Viewer viewer, ReportingMonth month, string indicatorId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        if (viewer.Audience == Audience.Board && await months.FindPublishedAsync(month, cancellation) is null)
        {
            return new CommentaryRead(null, []);
        }

        var said = await commentaries.FindAsync(month, Catalogue.Find(indicatorId)?.Definition.Id ?? indicatorId, cancellation);
        return said is not null && viewer.May(Permission.WriteCommentary)
            ? new CommentaryRead(said, await facts.RunAsync(viewer, said.Text, month, cancellation) ?? [])
            : new CommentaryRead(said, []);
    }
}
