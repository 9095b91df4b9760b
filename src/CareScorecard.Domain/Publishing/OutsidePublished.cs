using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Publishing;

/// <summary>A figure that lies outside everything published for its measure: real, perhaps, but a reason to check it first.</summary>
/// <param name="Lowest">Of the published values held, in the unit of the indicator.</param>
/// <param name="Highest">Of the published values held, in the unit of the indicator.</param>
/// <param name="FirstYear">The year ending on 31 March that the values begin with.</param>
/// <param name="LastYear">The year ending on 31 March that the values end with.</param>
/// <param name="IsAbove">Above the highest; else below the lowest.</param>
/// <param name="IsFar">Further outside than half the distance from the lowest to the highest.</param>
public sealed record OutsidePublished(decimal Lowest, decimal Highest, int FirstYear, int LastYear, bool IsAbove, bool IsFar)
{
    /// <summary>As it follows a figure: far above anything published, 4% to 25% in the years ending March 2019 to 2025.</summary>
    public string Words(IndicatorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var years = FirstYear == LastYear ? $"year ending March {LastYear}" : $"years ending March {FirstYear} to {LastYear}";
        return $"{Side} anything published, {Range(definition)} in the {years}";
    }

    /// <summary>In a cell, below the figure: far above anything published: 4 to 25%; check the figure.</summary>
    public string Short(IndicatorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return $"{Side} anything published: {Range(definition)}; check the figure";
    }

    private string Side => $"{(IsFar ? "far " : "")}{(IsAbove ? "above" : "below")}";

    private string Range(IndicatorDefinition definition) =>
        $"{FigureText.Plain(Lowest)} to {UnitWords.WithUnit(definition.Unit, FigureText.Plain(Highest))}";
}
