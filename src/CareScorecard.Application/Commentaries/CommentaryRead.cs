using CareScorecard.Domain.FactChecks;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Commentaries;

/// <param name="Said">Null where nothing is said of the figure.</param>
/// <param name="Doubts">
/// Passages that the month's figures do not bear out, or that a text for the board should not say; only for those who may write one.
/// </param>
public sealed record CommentaryRead(FigureCommentary? Said, IReadOnlyList<FactFinding> Doubts);
