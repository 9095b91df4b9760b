using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Wording;

/// <summary>What screens say of a row beyond the words that every output shares.</summary>
public static class RowWords
{
    /// <summary>With what is counted: 282 of 428 children; 428 for 5.6 full-time posts. Null where the number says it all.</summary>
    public static string? Behind(IndicatorDefinition definition, IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (value is not IndicatorValue.Measured { Denominator: { } denominator } measured)
        {
            return null;
        }

        var basis = FigureText.Basis(definition, measured);
        var subjects = TargetWords.Subjects(definition.Counts, denominator);
        return measured.Calculation switch
        {
            // Shares of posts (agency workers) are not shares of people.
            Calculation.Share when decimal.IsInteger(denominator) && subjects.Length > 0 => $"{basis} {subjects}",
            Calculation.Quotient when definition.Unit is Unit.PerFullTimePost or Unit.Ratio => basis,
            Calculation.Quotient or Calculation.WeeksFromDays when subjects.Length > 0 => $"{basis} {subjects}",
            _ => basis,
        };
    }

    /// <summary>What would meet the target, without saying so: 18 more children; 4 to spare.</summary>
    public static string Short(IndicatorDefinition definition, Gap gap)
    {
        const string WouldMeet = " would meet the target";
        var words = TargetWords.Of(definition, gap);
        return words.EndsWith(WouldMeet, StringComparison.Ordinal) ? words[..^WouldMeet.Length] : words;
    }

    /// <summary>
    /// What to make of a row, in a sentence: Off target, and will stay so unless something changes. Of a figure that nobody rates, the
    /// first sentence of its signal.
    /// </summary>
    public static string InOneSentence(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return OutlookRule.Of(row) is { } outlook and not Outlook.TooEarly ? OutlookWords.Of(outlook) + "."
            : row.Signal?.Sentence is { } sentence ? sentence[..(sentence.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? end + 1 : sentence.Length)]
            : FindingTitle.Of(row) + ".";
    }

    /// <summary>Was close: as "in September 2026" follows. Null where the status is what it was, or either is not known.</summary>
    public static string? RatedBefore(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return RowChanges.IsRatedAnew(row) && row.Then is { } then
            ? $"Was {JudgementWords.Of(then.Status).ToLowerInvariant()}"
            : null;
    }

    /// <summary>The level alone, as it follows "a target of": 70%, 50 to 70, none.</summary>
    public static string TargetLevel(IndicatorDefinition definition, Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target switch
        {
            { Kind: TargetKind.Floor, Low: { } low } => Level(definition, low),
            { Kind: TargetKind.Ceiling, High: { } high and > 0m } => Level(definition, high),
            _ => TargetWords.Of(definition, target),
        };
    }

    /// <summary>A level of a target with its unit and no more decimals than it has.</summary>
    public static string Level(IndicatorDefinition definition, decimal level)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var number = FigureText.Plain(level);
        return definition.Unit switch
        {
            Unit.Percent => number + "%",
            Unit.Weeks => number + " weeks",
            Unit.Days => number + " days",
            _ => number,
        };
    }
}
