using CareScorecard.Domain.Publishing;

namespace CareScorecard.Export.Workbooks;

/// <summary>A month's scorecard as an .xlsx: the scorecard, what each measure means, and how to read it.</summary>
public static class ScorecardWorkbook
{
    /// <param name="scorecard">As its reader may see it: what is hidden there is absent here.</param>
    /// <param name="to">Written from its position on, and left open.</param>
    public static void Write(Scorecard scorecard, Stream to)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(to);
        WorkbookFile.Write(
            ScorecardSheet.Title(scorecard),
            [ScorecardSheet.Of(scorecard), DefinitionsSheet.Of(scorecard), AboutSheet.Of()],
            to);
    }
}
