using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators;

/// <summary>What the catalogue's indicator of an id says of a month, in the terms in which tests ask.</summary>
internal static class Judged
{
    public static Outcome Judge(this CareMonth month, string id) => Domain.Indicators.Catalogue.Find(id)!.Judge(month);

    public static Outcome Judge(this MonthRecordsBuilder records, string id, decimal? population = null) =>
        records.ToCareMonth(population).Judge(id);

    /// <summary>Numerator, denominator and value; fails where there is no figure.</summary>
    public static (decimal Numerator, decimal? Denominator, decimal Value) Figure(this Outcome outcome)
    {
        var measured = Assert.IsType<IndicatorValue.Measured>(outcome.Value);
        return (measured.Numerator, measured.Denominator, measured.Value);
    }

    public static UnavailableReason Reason(this Outcome outcome) =>
        Assert.IsType<IndicatorValue.Unavailable>(outcome.Value).Reason;

    /// <summary>Ids of the children who count, in the order of the records.</summary>
    public static string Counted(this Outcome outcome) => Ids(outcome.Cohort!, outcome.Cohort!.Counted);

    /// <summary>Ids of the children who pass, in the order of the records.</summary>
    public static string Passing(this Outcome outcome) => Ids(outcome.Cohort!, outcome.Cohort!.Passing);

    private static string Ids(Cohort cohort, MemberSet members) => string.Join(' ', members.Indexes()
        .Select(index => cohort.Roll[index])
        .Select(subject => subject is AdoptionInMonth adoption ? adoption.Record.Child : subject.Child!.Record.Child));
}
