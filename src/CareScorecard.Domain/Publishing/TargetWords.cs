using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>Targets, owners and gaps as people read them.</summary>
public static class TargetWords
{
    /// <summary>At least 70%; up to 10%; 50 to 70.</summary>
    public static string Of(IndicatorDefinition definition, Target target)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(target);
        var level = Level(definition, target);
        return target.Kind switch
        {
            TargetKind.Floor => "at least " + level,
            TargetKind.Ceiling when target.High == 0m => "none",
            TargetKind.Ceiling => "up to " + level,
            TargetKind.Band => level,
        };
    }

    /// <summary>The level alone: 70%, 10%, 50 to 70.</summary>
    public static string Level(IndicatorDefinition definition, Target target)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(target);
        return target.Kind switch
        {
            TargetKind.Floor => Level(definition, target.Low),
            TargetKind.Ceiling => Level(definition, target.High),
            TargetKind.Band => $"{FigureText.Plain(target.Low ?? 0m)} to {Level(definition, target.High)}",
        };
    }

    /// <summary>Whose it is: ours, national guidance, statutory.</summary>
    public static string Of(TargetOwner owner) => owner switch
    {
        TargetOwner.Ours => "ours",
        TargetOwner.National => "national guidance",
        TargetOwner.Statutory => "statutory",
    };

    /// <summary>18 more children would meet the target; 4 to spare; 0.6 more full-time officers would meet the target.</summary>
    public static string Of(IndicatorDefinition definition, Gap gap)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(gap);
        if (gap.IsMet)
        {
            return ToSpare(definition, gap);
        }

        var direction = gap.Direction == GapDirection.More ? "more" : "fewer";
        var subjects = Subjects(definition, gap);
        return $"{FigureText.Plain(gap.Amount)} {direction}{(subjects.Length > 0 ? " " : "")}{subjects} would meet the target";
    }

    /// <summary>The rating hangs on few: 1 more child would change it.</summary>
    public static string Of(IndicatorDefinition definition, RatingChange change)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(change);
        var direction = change.Direction == GapDirection.More ? "more" : "fewer";
        return $"{change.Number} {direction} {Subjects(definition.Counts, change.Number)} would change the rating";
    }

    /// <summary>What is counted, in the number that fits: child, children, reviews, young people. Nothing for figures brought ready-made.</summary>
    public static string Subjects(SubjectKind kind, decimal number)
    {
        var one = number == 1m;
        return kind switch
        {
            SubjectKind.Child or SubjectKind.AdoptionCase => one ? "child" : "children",
            SubjectKind.Placement => one ? "placement" : "placements",
            SubjectKind.Review => one ? "review" : "reviews",
            SubjectKind.CareLeaver => one ? "young person" : "young people",
            SubjectKind.ReviewingOfficer => one ? "reviewing officer" : "reviewing officers",
            SubjectKind.SocialWorker => one ? "social worker" : "social workers",
            SubjectKind.Measure => "",
        };
    }

    private static string ToSpare(IndicatorDefinition definition, Gap gap)
    {
        if (gap.Amount == 0m)
        {
            return "none to spare";
        }

        var amount = FigureText.Plain(gap.Amount);
        if (gap.Unit == GapUnit.Subjects)
        {
            return amount + " to spare";
        }

        return gap.Direction == GapDirection.Fewer
            ? $"{amount} {Subjects(definition, gap)} to spare"
            : $"room for {amount} more {Subjects(definition, gap)}";
    }

    private static string Subjects(IndicatorDefinition definition, Gap gap)
    {
        if (gap.Unit == GapUnit.Subjects)
        {
            return Subjects(definition.Counts, gap.Amount);
        }

        var posts = (definition.Theme, definition.Counts) switch
        {
            (Theme.Workforce, _) or (_, SubjectKind.SocialWorker) => "social worker",
            (Theme.Reviews, _) or (_, SubjectKind.ReviewingOfficer) => "officer",
            _ => "post",
        };
        return "full-time " + posts + (gap.Amount == 1m ? "" : "s");
    }

    private static string Level(IndicatorDefinition definition, decimal? level) =>
        UnitWords.WithUnit(definition.Unit, FigureText.Plain(level ?? 0m));
}
