using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Tests.Targets;

/// <summary>Definitions and targets of no particular indicator, for rules that ask only for unit, calculation and polarity.</summary>
internal static class Definitions
{
    public static readonly ReportingMonth April2000 = new(2000, 4);

    public static IndicatorDefinition Of(
        Unit unit,
        Calculation calculation,
        SubjectKind counts = SubjectKind.Child,
        Polarity polarity = Polarity.Higher,
        int windowMonths = 1,
        int decimals = 1) => new()
        {
            Id = "any",
            Theme = counts == SubjectKind.SocialWorker ? Theme.Workforce : Theme.Stability,
            Title = "Any",
            Unit = unit,
            Calculation = calculation,
            Polarity = polarity,
            WhoCounts = "everybody",
            WhoPasses = "some",
            Needs = [],
            Counts = counts,
            WindowMonths = windowMonths,
            Decimals = decimals,
        };

    public static IndicatorDefinition Percent(SubjectKind counts = SubjectKind.Child) =>
        Of(Unit.Percent, Calculation.Share, counts);

    public static IndicatorDefinition Count(SubjectKind counts = SubjectKind.Child) =>
        Of(Unit.Count, Calculation.Count, counts, decimals: 0);

    public static IndicatorDefinition PerPost(SubjectKind counts = SubjectKind.Child) =>
        Of(Unit.PerFullTimePost, Calculation.Quotient, counts, Polarity.Band);

    public static IndicatorValue.Measured Share(decimal numerator, decimal denominator) =>
        new(numerator, denominator, Calculation.Share);

    public static IndicatorValue.Measured Number(decimal number) => new(number, null, Calculation.Count);

    public static IndicatorValue.Measured Quotient(decimal numerator, decimal denominator) =>
        new(numerator, denominator, Calculation.Quotient);

    public static Target Target(string text, TargetOwner setBy = TargetOwner.Ours, ReportingMonth? from = null) =>
        TargetText.TryParse(text, setBy, from ?? April2000, null, out var target)
            ? target
            : throw new ArgumentException(text, nameof(text));
}
