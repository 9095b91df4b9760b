using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Sentences;

/// <summary>A row's figures as a sentence says them. Every number is one of the row's own.</summary>
internal static class SpokenFigure
{
    /// <summary>61 of 74 (82.4%); 76.4; 12.</summary>
    public static string Of(ScorecardRow row)
    {
        var text = FigureText.Of(row.Definition, row.Value);
        return row.Value is IndicatorValue.Measured { Calculation: Calculation.Share } share && row.Definition.Unit == Unit.Percent
            ? $"{FigureText.Basis(row.Definition, share)} ({text})"
            : text;
    }

    /// <summary>against at least 95%, and 10 more reviews would meet the target; nothing where there is no target.</summary>
    public static string AgainstTarget(ScorecardRow row)
    {
        if (row.Target is not { } target)
        {
            return "";
        }

        var gap = row.Gap is { IsMet: false } missing ? $"; {TargetWords.Of(row.Definition, missing)}" : "";
        return $", against {Level(row.Definition, target)}{gap}";
    }

    /// <summary>a target of at least 95%; guidance of 50 to 70.</summary>
    public static string Level(IndicatorDefinition definition, Target target) => target.SetBy switch
    {
        TargetOwner.National => $"national guidance of {TargetWords.Of(definition, target)}",
        TargetOwner.Statutory => $"the law's target of {TargetWords.Of(definition, target)}",
        TargetOwner.Ours => $"our target of {TargetWords.Of(definition, target)}",
    };
}
