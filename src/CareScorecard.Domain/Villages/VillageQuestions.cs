using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Villages;

/// <summary>The villages that can be drawn of a month: of the children in care by a characteristic, and of what a measure asks of them.</summary>
public static class VillageQuestions
{
    /// <summary>The measure whose children live in the village of a characteristic.</summary>
    public const string ChildrenInCare = "children-in-care";

    /// <summary>In the order in which screens offer them; the first is the one that opens.</summary>
    public static IReadOnlyList<Dimension> Offered { get; } =
    [
        Dimension.Placement, Dimension.AgeBand, Dimension.EthnicGroup, Dimension.Sex, Dimension.Disability, Dimension.Sen,
        Dimension.Need, Dimension.LegalStatus, Dimension.LengthInCare, Dimension.Area, Dimension.Uasc,
    ];

    /// <summary>Whether the measure asks each child one question with two answers, and can be a village.</summary>
    public static bool CanAsk(IndicatorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition is
        {
            Calculation: Calculation.Share,
            AgainstPopulation: false,
            Counts: SubjectKind.Child or SubjectKind.CareLeaver,
        };
    }

    /// <param name="breakdown">Of the children in care, by one of <see cref="Offered"/>, as the reader may see it.</param>
    /// <param name="whole">The figure that its parts add up to, as the reader may see it: it says how many the hidden parts are together.</param>
    /// <inheritdoc cref="VillageRule.Of" path="/param[@name='hideUpTo']"/>
    public static Village By(Breakdown breakdown, IndicatorValue whole, int? hideUpTo)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var group = VillageWords.For(breakdown.Dimension)
            ?? throw new ArgumentException("A village is not drawn of teams or of members of staff.", nameof(breakdown));
        var title = Dimensions.Title(breakdown.Dimension);
        if (breakdown.Unavailable is { } why)
        {
            return new Village.Refused(why) { Title = title, Children = null };
        }

        if (whole is not IndicatorValue.Measured { Numerator: var children })
        {
            return new Village.Refused(Words(whole)) { Title = title, Children = null };
        }

        var shown = breakdown.Parts.Where(part => part.Numerator is not null).ToList();
        var hidden = VillageRule.Together(
            (int)(children - shown.Sum(part => part.Numerator!.Value)), breakdown.Parts.Count - shown.Count);
        return VillageRule.Of(title, [.. shown.Select(part => group(part.Label, (int)part.Numerator!.Value)), hidden], hideUpTo);
    }

    /// <summary>Of 100 children, how many pass and how many do not.</summary>
    /// <param name="definition">One that <see cref="CanAsk"/>.</param>
    /// <inheritdoc cref="VillageRule.Of" path="/param[@name='hideUpTo']"/>
    public static Village Of(IndicatorDefinition definition, IndicatorValue value, int? hideUpTo)
    {
        if (!CanAsk(definition))
        {
            throw new ArgumentException($"{definition.Id} asks no question with two answers of each child.", nameof(definition));
        }

        if (value is not IndicatorValue.Measured { Denominator: { } counted } measured)
        {
            return new Village.Refused(Words(value)) { Title = definition.Title, Children = null };
        }

        var yes = (int)measured.Numerator;
        return VillageRule.Of(
            definition.Title, VillageAnswers.Of(definition.Id, definition.Title, yes, (int)counted - yes), hideUpTo);
    }

    private static string Words(IndicatorValue value) =>
        value is IndicatorValue.Unavailable { Reason: var reason } ? reason.Words : "There is no figure.";
}
