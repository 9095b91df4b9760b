using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Domain.Tests.Indicators;

/// <summary>What an indicator of the catalogue says of a month, in a form that a test can compare whole.</summary>
/// <param name="Counted">Who counts, by id or name, in the order of the records: "A B".</param>
/// <param name="Passing">Who passes, likewise.</param>
internal sealed record Verdict(IndicatorValue Value, string Counted, string Passing)
{
    public static Verdict Of(string id, MonthRecordsBuilder records, WorkingDays? workingDays = null) =>
        Of(id, CareMonths.Of(records.Build(), population: null, workingDays ?? WorkingDays.England));

    public static Verdict Of(string id, CareMonth month)
    {
        var indicator = Domain.Indicators.Catalogue.Find(id) ?? throw new ArgumentException($"{id} is not in the catalogue.", nameof(id));
        var outcome = indicator.Judge(month);
        return outcome.Cohort is { } cohort
            ? new Verdict(outcome.Value, Names(cohort.Roll, cohort.Counted), Names(cohort.Roll, cohort.Passing))
            : new Verdict(outcome.Value, string.Empty, string.Empty);
    }

    /// <summary>So many of so many pass, in percent.</summary>
    public static Verdict Share(string counted, string passing) =>
        new(new IndicatorValue.Measured(Size(passing), Size(counted), Calculation.Share), counted, passing);

    /// <summary>So many pass.</summary>
    public static Verdict Count(string counted, string passing) =>
        new(new IndicatorValue.Measured(Size(passing), null, Calculation.Count), counted, passing);

    /// <summary>Nobody counts.</summary>
    public static Verdict Nobody { get; } =
        new(new IndicatorValue.Unavailable(new UnavailableReason.Nobody()), string.Empty, string.Empty);

    public static Verdict Missing(params Field[] fields) =>
        new(new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract(fields)), string.Empty, string.Empty);

    private static int Size(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Names(Roll roll, MemberSet members) =>
        string.Join(' ', members.Indexes().Select(index => Name(roll[index])));

    private static string Name(Subject subject) => subject switch
    {
        ChildInMonth child => child.Record.Child.Value,
        ReviewInMonth review => $"{review.Of.Record.Child}:{review.Record.HeldOn:yyyy-MM-dd}",
        _ => subject.Identity,
    };
}
