using CareScorecard.Application.Publishing;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>How far a month has come, and what happened to it, in words.</summary>
public static class MonthWords
{
    /// <summary>Draft, approved, published, withdrawn.</summary>
    public static string State(MonthStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing switch
        {
            { Current: null } => "Taken back",
            { IsWithdrawn: true } => "Withdrawn",
            { Current: { } current } => StateWords.Of(current.State),
        };
    }

    /// <param name="latest">The latest month that the board sees; null where it sees none.</param>
    public static string Finding(MonthStanding standing, ReportingMonth? latest)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var month = standing.Month.ToWords();
        return standing switch
        {
            { Current: null, Published.Number: var number } => $"The load of {month} was taken back: the board still sees version {number}",
            { Current.State: VersionState.Published } => $"{month} is published",
            { Published.Number: var number } => $"{month} was loaded again: the board still sees version {number}",
            { IsWithdrawn: true } => $"{month} is withdrawn: {Board(latest)}",
            { Current.State: VersionState.Approved } => $"{month} is approved and not yet published: {Board(latest)}",
            _ => $"{month} waits for approval: {Board(latest)}",
        };
    }

    /// <summary>What happened, as the history of a month says it.</summary>
    public static string Of(VersionEventKind what) => what switch
    {
        VersionEventKind.Loaded => "Loaded",
        VersionEventKind.Approved => "Approved",
        VersionEventKind.Published => "Published",
        VersionEventKind.NoLongerPublished => "Replaced by a newer version",
        VersionEventKind.Withdrawn => "Withdrawn",
        VersionEventKind.Undone => "Load undone",
        VersionEventKind.Restored => "Brought back by the undo",
    };

    /// <summary>What will go public, in a sentence or two.</summary>
    public static string Of(PublicationPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var hidden = preview.Hidden.Count switch
        {
            0 => "none hidden to protect children",
            var number => $"{number} hidden to protect children",
        };
        var without = preview.WithoutFigure == 0 ? "" : $", {preview.WithoutFigure} without a figure this month";
        return $"{FigureText.Plain(preview.Measures)} measures: {hidden}{without}.";
    }

    private static string Board(ReportingMonth? latest) =>
        latest is { } month ? $"the latest that the board sees is {month.ToWords()}" : "the board sees no month yet";
}
