using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Demand;

/// <summary>
/// Children who came in for every child who left. Those in the numerator and those in the denominator are two sets, of which neither
/// is a part of the other.
/// </summary>
internal sealed class StartsPerLeaver : Indicator
{
    private const int WindowMonths = 6;

    public static Indicator SixMonths { get; } = new StartsPerLeaver
    {
        Definition = new IndicatorDefinition
        {
            Id = "starts-per-leaver",
            Theme = Theme.Demand,
            Title = "Children coming in for every child leaving (6 months)",
            Unit = Unit.Ratio,
            Calculation = Calculation.Quotient,
            Polarity = Polarity.Lower,
            WhoCounts = PlainWords.LeftIn6Months,
            WhoPasses = "Children who came into care in the last 6 months, for every child who left",
            Note = "Above 1 means that more children came in than left. There is no figure where nobody left.",
            Decimals = 2,
            WindowMonths = WindowMonths,
            LeaverMonths = WindowMonths,
            Needs = FieldsFor.InCare(),
            DefaultTarget = DefaultTargets.AtMost(1.0m, TargetOwner.Ours),
            Counts = SubjectKind.Child,
        },
    };

    private protected override Grounds Explain(Subject subject)
    {
        var child = (ChildInMonth)subject;
        var started = Grounds.Day(Fields.Children.CareStarted, child.Record.CareStartedOn);
        return child.EndedWithin(WindowMonths) ? started.And(Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn)) : started;
    }

    private protected override Judgement Begin(CareMonth month) =>
        new Judgement<ChildInMonth>(month.Children, Definition.Calculation)
        {
            Counts = child => child.EndedWithin(WindowMonths),
            Passes = child => child.StartedWithin(WindowMonths),
            PassesWithoutCounting = true,
        };
}
