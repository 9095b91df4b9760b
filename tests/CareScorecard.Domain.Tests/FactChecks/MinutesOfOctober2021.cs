using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using static CareScorecard.Domain.Tests.Sentences.Rows;

namespace CareScorecard.Domain.Tests.FactChecks;

/// <summary>The scorecard that was read out at one council's board for October 2021, with earlier months as far as the minutes say or imply them.</summary>
internal static class MinutesOfOctober2021
{
    public static readonly ReportingMonth Month = new(2021, 10);

    public static Scorecard Scorecard { get; } = Card(
        Month,
        At("children-in-care", Count(534), Count(538), Months(10, Count(540)), Count(560)),
        At("rate-per-10000", Rate(534), Rate(538), Months(10, Rate(540)), Rate(560)) with
        {
            Comparators = [new Comparator("Councils most like Northborough", ComparatorKind.Neighbours, 2021, 135.3m, "Mean of ten.")],
        },
        At("started-in-month", Count(16)),
        At("ended-in-month", Count(25)),
        At("started-6-months", Count(103)),
        At("ended-6-months", Count(125)),
        At("starts-per-leaver", Quotient(103, 125)),
        At("unaccompanied-share", Share(21, 534)),
        At("ethnicity-recorded", Share(531, 534)),
        At("weeks-in-care-of-leavers-month", new IndicatorValue.Measured(26_565, 25, Calculation.WeeksFromDays)),
        At("left-after-five-years-month", Count(5)),
        At("left-at-18-month", Count(3)),
        At("permanence-orders-month", Count(9)),
        At("permanence-orders-6-months", Count(34)),
        At("permanence-orders-12-months", Count(90), Count(92), Months(10, Count(95)), Count(99)),
        At("placed-with-parents", Share(51, 534), Share(53, 538), Months(10, Share(60, 540)), Share(70, 560)),
        At("placed-with-parents-full-order", Count(39)),
        At("adopted-year-to-date", Count(17)),
        At("waiting-with-placement-order", Count(32)),
        At("days-to-adoptive-family", Quotient(22 * 382, 22)),
        At("new-placements-month", Count(33)),
        At("in-house-foster", Share(109, 534), Share(112, 538)),
        At("connected-carers", Share(130, 534), Share(128, 538)),
        At("one-placement", Share(352, 534), Share(350, 538), Months(10, Share(348, 540)), Share(385, 560)),
        At("three-or-more-placements", Share(55, 534)) with
        {
            Comparators = [new Comparator("England", ComparatorKind.National, 2021, 9m, null)],
        },
        At("three-or-more-moves", Share(37, 534), Share(39, 538), Months(10, Share(60, 540)), Share(136, 560)),
        At("visited-6-weeks", Share(504, 525), Share(490, 530)),
        At("supervision-in-month", Share(486, 534), Share(500, 538)),
        At("reviews-on-time", Share(610, 740), Share(600, 711), Months(10, Share(600, 720)), Share(560, 700)),
        At("iro-caseload", Quotient(428, 5.6m)),
        At("pep-up-to-date", Share(282, 300), Share(285, 300)),
        At("health-assessment", Share(356, 392)) with
        {
            Comparators = [new Comparator("England", ComparatorKind.National, 2021, 91m, null)],
        });

    /// <summary>As last month and every month before, but for the two that are given.</summary>
    private static ScorecardRow At(string id, IndicatorValue now, params IEnumerable<IndicatorValue> earlier) => Row(id, Month, now, [.. earlier]);

    private static ScorecardRow At(string id, IndicatorValue now, IndicatorValue lastMonth, IEnumerable<IndicatorValue> between, IndicatorValue yearBefore) =>
        At(id, now, [lastMonth, .. between, yearBefore]);

    private static IEnumerable<IndicatorValue> Months(int number, IndicatorValue value) => Enumerable.Repeat(value, number);

    private static IndicatorValue.Measured Rate(decimal children) => new(children, 33_563m, Calculation.RatePer10000);
}
