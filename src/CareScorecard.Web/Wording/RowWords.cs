using System.Globalization;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Web.Wording;

/// <summary>The words of one row of the scorecard, as screens say them.</summary>
public static class RowWords
{
    private static readonly CultureInfo English = EnglishDates.Culture;

    /// <summary>65.9%, 1,204, 4.0 weeks; an en dash where there is no figure.</summary>
    public static string Value(IndicatorDefinition definition, IndicatorValue value) =>
        value.Number is { } number ? Number(definition, number) : "–";

    /// <summary>A number in the unit and with the decimals of the indicator, rounded half away from zero.</summary>
    public static string Number(IndicatorDefinition definition, decimal number)
    {
        var decimals = definition.Unit == Unit.Count ? 0 : definition.Decimals;
        var text = Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals, English);
        return definition.Unit switch
        {
            Unit.Percent => text + "%",
            Unit.Weeks => text + " weeks",
            Unit.Days => text + " days",
            _ => text,
        };
    }

    /// <summary>282 of 428 children; null where the number says it all.</summary>
    public static string? Behind(IndicatorDefinition definition, IndicatorValue value)
    {
        if (value is not IndicatorValue.Measured { Denominator: { } denominator } measured)
        {
            return null;
        }

        var numerator = Plain(measured.Numerator);
        return definition.Unit switch
        {
            Unit.Percent => $"{numerator} of {Plain(denominator)} {Subjects(definition.Counts, denominator)}",
            Unit.PerFullTimePost => $"{numerator} / {Plain(denominator)} full-time posts",
            Unit.Rate => $"{numerator} children of {Plain(denominator)} in the area",
            Unit.Ratio => $"{numerator} to {Plain(denominator)}",
            _ => $"resting on {Plain(denominator)} {Subjects(definition.Counts, denominator)}",
        };
    }

    public static string Plain(decimal number) => number.ToString("#,##0.##", English);

    public static string Subjects(SubjectKind kind, decimal count) => (kind, count == 1m) switch
    {
        (SubjectKind.Child, true) => "child",
        (SubjectKind.Child, false) => "children",
        (SubjectKind.Placement, true) => "home",
        (SubjectKind.Placement, false) => "homes",
        (SubjectKind.Review, true) => "review",
        (SubjectKind.Review, false) => "reviews",
        (SubjectKind.CareLeaver, true) => "young person",
        (SubjectKind.CareLeaver, false) => "young people",
        (SubjectKind.AdoptionCase, true) => "child",
        (SubjectKind.AdoptionCase, false) => "children",
        (SubjectKind.ReviewingOfficer, true) => "reviewing officer",
        (SubjectKind.ReviewingOfficer, false) => "reviewing officers",
        (SubjectKind.SocialWorker, true) => "social worker",
        (SubjectKind.SocialWorker, false) => "social workers",
        (SubjectKind.Measure, _) => "counted",
    };

    /// <summary>Higher is better.</summary>
    public static string PolarityText(Polarity polarity) => polarity switch
    {
        Polarity.Higher => "Higher is better",
        Polarity.Lower => "Lower is better",
        Polarity.Band => "Best inside the range",
        Polarity.Context => "Watched, not judged",
    };

    /// <summary>70% or more, up to 10%, 50 to 70.</summary>
    public static string TargetText(IndicatorDefinition definition, Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var level = TargetLevel(definition, target);
        return target switch
        {
            { Kind: TargetKind.Floor } => level + " or more",
            { Kind: TargetKind.Ceiling, High: > 0m } => level + " or less",
            _ => level,
        };
    }

    /// <summary>The level alone, as it follows "a target of": 70%, 50 to 70, none.</summary>
    public static string TargetLevel(IndicatorDefinition definition, Target target) => target switch
    {
        { Low: { } low, High: { } high } => $"{Level(definition, low)} to {Level(definition, high)}",
        { Low: { } low } => Level(definition, low),
        { High: { } high } => high == 0m ? "none" : Level(definition, high),
        _ => "none",
    };

    /// <summary>A level of a target, with no more decimals than it has.</summary>
    public static string Level(IndicatorDefinition definition, decimal level) => definition.Unit switch
    {
        Unit.Percent => Plain(level) + "%",
        Unit.Weeks => Plain(level) + " weeks",
        Unit.Days => Plain(level) + " days",
        _ => Plain(level),
    };

    public static string SetBy(TargetOwner owner) => owner switch
    {
        TargetOwner.Ours => "our target",
        TargetOwner.National => "national",
        TargetOwner.Statutory => "required by law",
    };

    public static string StatusText(Status status) => status switch
    {
        Status.OnTarget => "On target",
        Status.Close => "Close",
        Status.OffTarget => "Off target",
        Status.Context => "Watched",
        Status.TooFew => "Too few to rate",
        Status.NoData => "No figure",
    };

    /// <summary>18 more children; 4 children to spare; null where there is no gap.</summary>
    public static string? GapText(ScorecardRow row)
    {
        if (row.Gap is not { } gap)
        {
            return null;
        }

        var amount = Plain(gap.Amount);
        var what = gap.Unit == GapUnit.FullTimePosts
            ? gap.Amount == 1m ? "full-time post" : "full-time posts"
            : Subjects(row.Definition.Counts, gap.Amount);
        return gap.IsMet
            ? gap.Amount == 0m ? "none to spare" : $"{amount} {what} to spare"
            : $"{amount} {(gap.Direction == GapDirection.More ? "more" : "fewer")} {what}";
    }

    /// <summary>Better, 1.2 points up.</summary>
    public static string MovementText(Movement movement) => movement switch
    {
        Movement.Better => "Better",
        Movement.Worse => "Worse",
        Movement.Same => "The same",
        Movement.Up => "Up",
        Movement.Down => "Down",
    };

    /// <summary>up 1.2 points; null when it stayed the same.</summary>
    public static string? ChangeText(IndicatorDefinition definition, Comparison comparison)
    {
        if (comparison.Movement == Movement.Same)
        {
            return null;
        }

        var decimals = definition.Unit == Unit.Count ? 0 : definition.Decimals;
        var rounded = Math.Round(Math.Abs(comparison.Change), decimals, MidpointRounding.AwayFromZero);
        var direction = comparison.Change > 0 ? "up" : "down";
        if (rounded == 0m)
        {
            return direction + " a little";
        }

        var amount = rounded.ToString("N" + decimals, English);
        return definition.Unit switch
        {
            Unit.Percent => $"{direction} {amount} {(rounded == 1m ? "point" : "points")}",
            Unit.Weeks => $"{direction} {amount} weeks",
            Unit.Days => $"{direction} {amount} days",
            _ => $"{direction} {amount}",
        };
    }
}
