using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>A bridge as screens say it.</summary>
public static class BridgeSteps
{
    /// <summary>With its sign, a true minus among them: +10, −9, 0.</summary>
    public static string Signed(decimal change) => change switch
    {
        > 0m => "+" + FigureText.Plain(change),
        < 0m => "\u2212" + FigureText.Plain(-change),
        _ => "0",
    };

    /// <summary>4 more children who pass than in September 2026. Null where the change is hidden.</summary>
    public static string? Lead(Bridge bridge)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        if (bridge.Change is not { } change)
        {
            return null;
        }

        var size = Math.Abs(change);
        var who = CountedIn(bridge.Definition, size) + Passing(bridge.Definition, size);
        return change == 0m
            ? $"As many {CountedIn(bridge.Definition, 2m)}{Passing(bridge.Definition, 2m)} as in {bridge.From.ToWords()}"
            : $"{FigureText.Plain(size)} {(change > 0m ? "more" : "fewer")} {who} than in {bridge.From.ToWords()}";
    }

    /// <summary>What is heard in place of the drawing: every step with its number.</summary>
    public static string Spoken(Bridge bridge)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        var steps = bridge.Parts.Where(part => part.Change is not (null or 0m))
            .Select(part => $"{BridgeWords.Of(bridge.Definition, part.Kind)} {Signed(part.Change!.Value)}");
        return $"{Lead(bridge)}: {string.Join("; ", steps)}.";
    }

    /// <summary>9 children; 1 reviewing officer: who are behind a step.</summary>
    public static string Subjects(IndicatorDefinition definition, int number)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return $"{FigureText.Plain(number)} {TargetWords.Subjects(definition.Counts, number)}";
    }

    private static string CountedIn(IndicatorDefinition definition, decimal number)
    {
        var unit = BridgeWords.CountedIn(definition);
        return unit == TargetWords.Subjects(definition.Counts, 2m) ? TargetWords.Subjects(definition.Counts, number) : unit;
    }

    // A count counts whoever passes: to say so again would only puzzle.
    private static string Passing(IndicatorDefinition definition, decimal number)
    {
        var pronoun = definition.Counts is SubjectKind.Placement or SubjectKind.Review or SubjectKind.SocialWorker ? " that " : " who ";
        return definition.Calculation == Calculation.Share ? pronoun + (number == 1m ? "passes" : "pass") : string.Empty;
    }
}
