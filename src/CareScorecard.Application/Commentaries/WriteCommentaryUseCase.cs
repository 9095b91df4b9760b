using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Commentaries;

/// <summary>Says of a figure what happened, why, and what is being done. What was said before is kept beneath it.</summary>
public sealed class WriteCommentaryUseCase(CommentaryStore commentaries, MonthStore months, TimeProvider clock)
{
    /// <summary>Letters of one box: as many as stand beside a chart.</summary>
    public const int LongestBox = 600;

    /// <returns>Why nothing was kept, in words; null when it was.</returns>
    public async Task<string?> RunAsync(
        Viewer viewer, ReportingMonth month, string indicatorId, CommentaryText text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.WriteCommentary);
        ArgumentNullException.ThrowIfNull(text);
        if (Catalogue.Find(indicatorId) is not { Definition: var definition })
        {
            return "There is no such measure.";
        }

        if (await months.FindCurrentAsync(month, cancellation) is null)
        {
            return $"{month.ToWords()} is not held.";
        }

        var said = new FigureCommentary(
            month, definition.Id, Tidy(text.WhatHappened), Tidy(text.Why), Tidy(text.WhatWeAreDoing), viewer.Name, clock.GetUtcNow().UtcDateTime);
        if (new[] { said.WhatHappened, said.Why, said.WhatWeAreDoing }.Any(box => box.Length > LongestBox))
        {
            return $"Say it in {LongestBox} letters a box or fewer: it stands beside the chart.";
        }

        var before = await commentaries.FindAsync(month, definition.Id, cancellation);
        if ((before?.Text ?? "\n\n") != said.Text)
        {
            await commentaries.AddAsync(said, cancellation);
        }

        return null;
    }

    private static string Tidy(string? box) => (box ?? "").ReplaceLineEndings("\n").Trim();
}
