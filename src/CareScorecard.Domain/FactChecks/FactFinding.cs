namespace CareScorecard.Domain.FactChecks;

/// <summary>Something a commentary says that the figures do not bear out. It asks the writer to look again; it corrects nothing by itself.</summary>
/// <param name="Text">The passage, as written.</param>
/// <param name="Offset">Where it begins in the commentary, in characters from 0.</param>
/// <param name="Says">What it claims.</param>
/// <param name="Fact">What the figures say.</param>
/// <param name="Rule">Which check found it, for programs: one of <see cref="FactRules"/>.</param>
public sealed record FactFinding(string Text, int Offset, string Says, string Fact, string Rule);

/// <summary>What a commentary is checked for.</summary>
public static class FactRules
{
    /// <summary>A percentage that the two numbers beside it do not make.</summary>
    public const string RelativeChange = "relative-change";

    /// <summary>Up said of a fall, down said of a rise.</summary>
    public const string Direction = "direction";

    /// <summary>A change from one measure's number to another's.</summary>
    public const string DifferentCounts = "different-counts";

    /// <summary>Per cent said of a difference of two percentages.</summary>
    public const string Points = "points";

    /// <summary>Days said of weeks, per cent of a rate.</summary>
    public const string Unit = "unit";

    /// <summary>A number who did not that does not fit the percentage who did.</summary>
    public const string Complement = "complement";

    /// <summary>A percentage that is not the fraction beside it.</summary>
    public const string Fraction = "fraction";

    /// <summary>Parts that do not add up to the number said before them.</summary>
    public const string Sum = "sum";

    /// <summary>A figure of another day beside the month's.</summary>
    public const string AsAt = "as-at";

    /// <summary>A published figure beside a measure that none is published for.</summary>
    public const string ComparatorMeasure = "comparator-measure";

    /// <summary>A published figure without its year.</summary>
    public const string ComparatorUndated = "comparator-undated";

    /// <summary>A published figure that was published otherwise.</summary>
    public const string ComparatorFigure = "comparator-figure";

    /// <summary>The same thing of the same month, said twice with different numbers.</summary>
    public const string TwoFigures = "two-figures";

    /// <summary>One code with two meanings.</summary>
    public const string CodeReused = "code-reused";

    /// <summary>A target that is another.</summary>
    public const string Target = "target";

    /// <summary>A figure that is not the measure's.</summary>
    public const string Figure = "figure";

    /// <summary>So few children that a reader may know who they are. The figure may be right.</summary>
    public const string SmallNumber = "small-number";
}
