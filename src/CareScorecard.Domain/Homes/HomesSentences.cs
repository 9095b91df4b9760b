using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Domain.Homes;

/// <summary>Says where children live and who moved in three sentences. A hidden figure is not said, nor is anything that hangs on it.</summary>
public static class HomesSentences
{
    private const string TooFar = "over-20-miles";
    private const string OutsideArea = "out-of-area";

    /// <param name="report">As its reader may see it.</param>
    /// <param name="judged">The month's words of the report's measures: how they stand, and what to ask.</param>
    public static MonthInWords Of(HomesReport report, MonthInWords judged)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(judged);
        return new MonthInWords([Kinds(report), Moves(report), .. judged.Sentences.Skip(1).Take(1)], judged.Questions);
    }

    /// <summary>
    /// The finding of the page: 163 of 428 children live outside our area, 57 of them more than 20 miles from home. Where the split hides
    /// them the measures say what they can: who lives far away and came alone is not in the measure of those who live far away.
    /// </summary>
    public static string Title(HomesReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Children.Value is not IndicatorValue.Measured { Numerator: > 0m and var all }
            || report.ByDistance.Parts is not { Count: > 0 } parts)
        {
            return "Where our children live, and who moved";
        }

        var outside = new[] { HomeGroups.WithinTwentyMiles, HomeGroups.BeyondTwentyMiles, HomeGroups.OutsideDistanceNotRecorded }
            .Select(part => parts[part])
            .ToList();
        var known = outside.Exists(part => part.Hidden) ? Number(report, OutsideArea) : outside.Sum(part => part.Numerator ?? 0m);
        if (known is not { } children)
        {
            return $"{FigureText.Plain(all)} children are in our care: where they live";
        }

        var far = parts[HomeGroups.BeyondTwentyMiles];
        var miles = far.Numerator > 0m ? $", {FigureText.Plain(far.Numerator.Value)} of them more than 20 miles from home"
            : far.Hidden && Number(report, TooFar) is > 0m and var least ? $", at least {FigureText.Plain(least)} of them more than 20 miles from home"
            : string.Empty;
        return $"{FigureText.Plain(children)} of {FigureText.Plain(all)} children live outside our area{miles}";
    }

    /// <summary>
    /// Why those who live far away are more than the measure of them says: it leaves out unaccompanied children. Null where the two agree
    /// or either is not shown.
    /// </summary>
    public static string? FarAndUnaccompanied(HomesReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.ByDistance.Parts is not { Count: > 0 } parts
            || parts[HomeGroups.BeyondTwentyMiles].Numerator is not { } far
            || Number(report, TooFar) is not { } measured
            || far <= measured)
        {
            return null;
        }

        return $"Of the {FigureText.Plain(far)} who live more than 20 miles from home, {FigureText.Plain(far - measured)} came to this country alone. "
            + $"The measure \"{report.Rows.First(row => row.Id == TooFar).Definition.Title}\" leaves them out and counts {FigureText.Plain(measured)}.";
    }

    private static decimal? Number(HomesReport report, string id) =>
        report.Rows.FirstOrDefault(row => row.Id == id)?.Value is IndicatorValue.Measured { Numerator: var children } ? children : null;

    private static MonthSentence Kinds(HomesReport report)
    {
        if (report.Children.Value is not IndicatorValue.Measured { Numerator: > 0m and var all })
        {
            return new MonthSentence("With whom children live is not among this month's figures.", []);
        }

        var said = report.ByKind.Parts
            .Where(part => part.Numerator > 0m && part.Label != PartColumn.NotRecorded && part.Label != "Other")
            .OrderByDescending(part => part.Numerator)
            .Take(3)
            .Select(part => $"{FigureText.Plain(part.Numerator!.Value)} {Live(part.Label)}")
            .ToList();
        return said.Count == 0
            ? new MonthSentence($"{FigureText.Plain(all)} children are in our care.", ["children-in-care"])
            : new MonthSentence($"{FigureText.Plain(all)} children are in our care: {ListWords.And(said)}.", ["children-in-care"]);
    }

    private static MonthSentence Moves(HomesReport report)
    {
        var row = report.NewHomes.Row;
        if (report.Moves is not { } moves)
        {
            return row.Value is IndicatorValue.Measured { Numerator: var homes }
                ? new MonthSentence($"{FigureText.Plain(homes)} new homes began this month, first homes and moves together.", [row.Id])
                : new MonthSentence($"How many came to a new home this month is not known: {FigureText.Of(row.Definition, row.Value).ToLowerInvariant()}.", []);
        }

        if (moves.NewHomes == 0)
        {
            return new MonthSentence("No child in our care came to a new home this month.", [row.Id]);
        }

        var planned = moves.ReasonsUnavailable is not null || moves.Moves == 0 ? string.Empty
            : moves.PlannedMoves == 0 ? "; no reason recorded says that a move was planned"
            : $"; {moves.PlannedMoves} of the moves {(moves.PlannedMoves == 1 ? "was" : "were")} planned, as far as reasons are recorded";
        return new MonthSentence(
            $"{moves.NewHomes} new {(moves.NewHomes == 1 ? "home" : "homes")} began this month: {moves.FirstHomes} "
            + $"{(moves.FirstHomes == 1 ? "was a first home" : "were first homes")} and {moves.Moves} {(moves.Moves == 1 ? "was a move" : "were moves")} "
            + $"by {moves.ChildrenWhoMoved} {(moves.ChildrenWhoMoved == 1 ? "child" : "children")}{planned}.",
            [row.Id]);
    }

    private static string Live(string kind) => kind switch
    {
        "Own foster carers" => "with our own foster carers",
        "Other foster carers" => "with foster carers of an agency or another council",
        "Connected carers" => "with family or friends",
        "Children's home" => "in children's homes",
        "Supported accommodation" => "in supported accommodation",
        "Parents" => "with their parents",
        "Adoption" => "with the family that is to adopt them",
        _ => "somewhere else",
    };
}
