using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Safety;

/// <summary>Children who went missing, and the talk they are offered when they are back.</summary>
internal static class Missing
{
    private const string Guidance =
        "Department for Education, Statutory guidance on children who run away or go missing from home or care (2014)";

    private const string WentMissing = "Children in our care on the last day of the month who went missing in the last 12 months";

    public static Indicator InYear { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "missing-12-months",
            Theme = Theme.Safety,
            Title = "Went missing in the last year",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "They went missing once or more in the last 12 months",
            WindowMonths = 12,
            Source = Guidance,
            Needs = FieldsFor.InCare(Fields.Children.MissingEpisodes),
            ComparatorMeasure = "missing_in_year_pct",
            ComparatorDifference = "The Department counts all children in care at any time in the year.",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.MissingEpisodes >= 1,
        Because = child => Grounds.Number(Fields.Children.MissingEpisodes, child.Record.MissingEpisodes),
    };

    public static Indicator InterviewOffered { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "return-interview-offered",
            Theme = Theme.Safety,
            Title = "Return interview offered after going missing",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = WentMissing,
            WhoPasses = "They were offered a talk with somebody independent when they came back",
            WindowMonths = 12,
            Source = Guidance,
            Needs = FieldsFor.InCare(Fields.Children.MissingEpisodes, Fields.Children.ReturnInterviewOffered),
            DefaultTarget = DefaultTargets.AtLeast(100m, TargetOwner.Statutory, "Every child who comes back is to be offered one"),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && child.Record.MissingEpisodes >= 1,
        Passes = child => child.Record.ReturnInterviewOffered == true,
        Because = child => Grounds.Answer(Fields.Children.ReturnInterviewOffered, child.Record.ReturnInterviewOffered),
    };

    public static Indicator InterviewAccepted { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "return-interview-accepted",
            Theme = Theme.Safety,
            Title = "Return interview accepted",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = $"{WentMissing} and were offered a talk with somebody independent when they came back",
            WhoPasses = "They took up the offer",
            WindowMonths = 12,
            Source = Guidance,
            Needs =
            FieldsFor.InCare(Fields.Children.MissingEpisodes, Fields.Children.ReturnInterviewOffered, Fields.Children.ReturnInterviewAccepted),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child is { InCare: true, Record: { MissingEpisodes: >= 1, ReturnInterviewOffered: true } },
        Passes = child => child.Record.ReturnInterviewAccepted == true,
        Because = child => Grounds.Answer(Fields.Children.ReturnInterviewAccepted, child.Record.ReturnInterviewAccepted),
    };
}
