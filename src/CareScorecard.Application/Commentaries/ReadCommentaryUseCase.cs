using CareScorecard.Application.Access;
using CareScorecard.Application.FactChecks;
using CareScorecard.Data;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Commentaries;

/// <summary>What is said of a figure. The board reads it of months that are published, and of no others.</summary>
public sealed class ReadCommentaryUseCase(CommentaryStore commentaries, MonthStore months, CheckFactsUseCase facts)
{
    /// <summary>Of a figure that is withheld from the viewer nothing: what is said may well say the figure.</summary>
    public async Task<CommentaryRead> OfReportAsync(Viewer viewer, IndicatorReport report, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        ArgumentNullException.ThrowIfNull(report);
        return viewer.Audience == Audience.Board && PublicView.IsWithheld(report.Row.Value)
            ? new CommentaryRead(null, [])
            : await RunAsync(viewer, report.Month, report.Row.Id, cancellation);
    }

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
