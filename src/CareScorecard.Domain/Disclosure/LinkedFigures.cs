using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// The one place that says which figures of the catalogue are made of the same children, so that one can be worked out from others. The
/// figures of an account stand in the order in which they are shown: what has to be hidden is hidden from the end.
/// </summary>
public static class LinkedFigures
{
    /// <summary>
    /// Those in care now are those in care a month ago, with those who came in and without those who left; and a figure of six or
    /// twelve months less that of a month ago is this month less the month that fell out.
    /// </summary>
    private static readonly LinkedAccount Movement = new(
        [
            Figure("children-in-care", Of(Quantity.InCare)),
            Figure("rate-per-10000", Of(Quantity.InCare)),
            Figure("started-12-months", Of(Quantity.CameIn, 12)),
            Figure("ended-12-months", Of(Quantity.Left, 12)),
            Figure("left-by-special-guardianship", null, Of(Quantity.Left, 12)),
            Figure("left-by-adoption", null, Of(Quantity.Left, 12)),
            Figure("weeks-in-care-of-leavers-12-months", Of(Quantity.DaysOfThoseWhoLeft, 12), Of(Quantity.Left, 12)),
            Figure("started-6-months", Of(Quantity.CameIn, 6)),
            Figure("ended-6-months", Of(Quantity.Left, 6)),
            Figure("starts-per-leaver", Of(Quantity.CameIn, 6), Of(Quantity.Left, 6)),
            Figure("started-in-month", Of(Quantity.CameIn)),
            Figure("ended-in-month", Of(Quantity.Left)),
            Figure("weeks-in-care-of-leavers-month", Of(Quantity.DaysOfThoseWhoLeft), Of(Quantity.Left)),
        ],
        [new Balance(Quantity.InCare, IsCarriedOver: true, [Quantity.CameIn], [Quantity.Left])]);

    private static readonly LinkedAccount PermanenceOrders = new(
        [
            Figure("permanence-orders-12-months", Of(Quantity.PermanenceOrders, 12)),
            Figure("permanence-orders-6-months", Of(Quantity.PermanenceOrders, 6)),
            Figure("permanence-orders-month", Of(Quantity.PermanenceOrders)),
        ]);

    private static readonly LinkedAccount Adoptions = new(
        [
            Figure("adopted-12-months", Of(Quantity.Adopted, 12)),
            Figure("adopted-year-to-date", Of(Quantity.Adopted, LinkedSum.FinancialYearToDate)),
        ]);

    /// <summary>
    /// Who is in care, split by whether they came alone, by where they live, by what is recorded of them, by how long they have been in
    /// care, and by whether a reviewing officer checks their plan. What a figure leaves out stands in breakdowns as a part.
    /// </summary>
    private static readonly LinkedAccount InCareNow = new(
        [
            Figure("children-in-care", Of(Quantity.InCare)),
            Figure("rate-per-10000", Of(Quantity.InCare)),
            Figure("unaccompanied-share", Of(Quantity.Unaccompanied)),
            Figure("unaccompanied-of-population", Of(Quantity.Unaccompanied)),
            Figure("in-foster-care", Of(Quantity.OwnFoster, Quantity.OtherFoster, Quantity.Connected)),
            Figure("in-house-foster", Of(Quantity.OwnFoster)),
            Figure("connected-carers", Of(Quantity.Connected)),
            Figure("health-assessment", null, Of(Quantity.InCareForAYear)),
            Figure("dental-check", null, Of(Quantity.InCareForAYear)),
            Figure("immunisations", null, Of(Quantity.InCareForAYear)),
            Figure("substance-misuse", null, Of(Quantity.InCareForAYear)),
            Figure("development-checks", null, Of(Quantity.Under5ForAYear)),
            Figure("convicted-or-cautioned", null, Of(Quantity.From10To17ForAYear)),
            Figure("out-of-area", Of(Quantity.OutsideOurArea), Of(Quantity.InOurArea, Quantity.OutsideOurArea)),
            Figure("ethnicity-recorded", Of(Quantity.EthnicityRecorded), Of(Quantity.InCare)),
            Figure("iro-caseload", Of(Quantity.WithOfficer)),
            Figure("over-20-miles", null, Of(Quantity.NotUnaccompanied)),
            Figure("without-iro", Of(Quantity.WithoutOfficer)),
        ],
        [
            new Balance(Quantity.InCare, IsCarriedOver: false, [Quantity.Unaccompanied, Quantity.NotUnaccompanied], []),
            new Balance(Quantity.InCare, IsCarriedOver: false, [Quantity.EthnicityRecorded, Quantity.EthnicityNotRecorded], []),
            new Balance(Quantity.InCare, IsCarriedOver: false, [Quantity.InOurArea, Quantity.OutsideOurArea, Quantity.LocationNotRecorded], []),
            new Balance(Quantity.InCare, IsCarriedOver: false, [Quantity.InCareForAYear, Quantity.CameInThisYear], []),
            new Balance(Quantity.InCareForAYear, IsCarriedOver: false, [Quantity.Under5ForAYear, Quantity.From5To9ForAYear, Quantity.From10To17ForAYear], []),
            new Balance(Quantity.InCare, IsCarriedOver: false, [Quantity.WithOfficer, Quantity.WithoutOfficer], [], HasRest: true),
        ])
    {
        Cells =
        [
            Quantity.OtherFoster, Quantity.EthnicityNotRecorded, Quantity.InOurArea, Quantity.LocationNotRecorded, Quantity.CameInThisYear,
            Quantity.From5To9ForAYear,
        ],
    };

    private static readonly LinkedAccount CareLeavers = new(
        [
            Figure("care-leavers-pathway-plan", null, Of(Quantity.LeaversOf17And18, Quantity.LeaversOf19To21)),
            Figure("care-leavers-personal-adviser", null, Of(Quantity.LeaversOf17And18, Quantity.LeaversOf19To21)),
            Figure("care-leavers-in-touch-19-21", null, Of(Quantity.LeaversOf19To21)),
            Figure("care-leavers-eet-19-21", null, Of(Quantity.LeaversOf19To21)),
            Figure("care-leavers-higher-education", null, Of(Quantity.LeaversOf19To21)),
            Figure("care-leavers-in-touch-17-18", null, Of(Quantity.LeaversOf17And18)),
            Figure("care-leavers-eet-17-18", null, Of(Quantity.LeaversOf17And18)),
        ]);

    /// <summary>Those whom one figure passes are those whom another counts.</summary>
    private static readonly LinkedAccount PassedOn = new(
        [
            Figure("sdq-completed", Of(Quantity.WithScore)),
            Figure("sdq-average", null, Of(Quantity.WithScore)),
            Figure("sdq-concern", null, Of(Quantity.WithScore)),
            Figure("missing-12-months", Of(Quantity.WentMissing)),
            Figure("return-interview-offered", Of(Quantity.OfferedInterview), Of(Quantity.WentMissing)),
            Figure("return-interview-accepted", null, Of(Quantity.OfferedInterview)),
            Figure("new-placements-month", Of(Quantity.NewPlacements)),
            Figure("new-placements-in-area-month", null, Of(Quantity.NewPlacements)),
        ]);

    /// <summary>
    /// Broken down, these would be given away by other figures broken down in the same way, month against month: children in care and
    /// those who left in twelve months are what the public sees by characteristic, and those who came in are what lies between. The same
    /// holds of a figure that shares its children with another, or whose children are those of two others together.
    /// </summary>
    private static readonly HashSet<string> WholeOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "started-in-month", "ended-in-month", "started-6-months", "ended-6-months", "started-12-months", "starts-per-leaver",
        "weeks-in-care-of-leavers-month", "left-after-five-years-month", "left-at-18-month", "left-from-parents-month",
        "permanence-orders-month", "permanence-orders-6-months", "adopted-year-to-date", "over-20-miles", "without-iro",
        "initial-health-on-time", "pep-initial-on-time", "care-leavers-pathway-plan", "care-leavers-personal-adviser",
        "iro-caseload", "rate-per-10000", "unaccompanied-of-population", "health-assessment-no-refusals", "return-interview-offered", "return-interview-accepted", "new-placements-in-area-month", "sdq-average", "sdq-concern",
    };

    private static readonly Dictionary<string, string> TwelveMonthFigures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["started-in-month"] = "started-12-months",
        ["ended-in-month"] = "ended-12-months",
        ["permanence-orders-month"] = "permanence-orders-12-months",
        ["weeks-in-care-of-leavers-month"] = "weeks-in-care-of-leavers-12-months",
    };

    private static readonly Dictionary<BridgePartKind, string> NoFlows = [];

    private static readonly Dictionary<BridgePartKind, string> FlowsOfChildrenInCare = new()
    {
        [BridgePartKind.CameIn] = "started-in-month",
        [BridgePartKind.Left] = "ended-in-month",
    };

    internal static IReadOnlyList<LinkedAccount> Accounts { get; } =
        [Movement, PermanenceOrders, Adoptions, InCareNow, CareLeavers, PassedOn];

    private static readonly HashSet<string> LookingBack = new(
        Accounts.SelectMany(account => account.Figures)
            .Where(figure => figure.Numerator?.Months is not (null or 1) || figure.Denominator?.Months is not (null or 1))
            .Select(figure => figure.IndicatorId),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Ids of every figure that can be worked out from others, or that others can be worked out from.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Accounts.SelectMany(account => account.Figures).Select(figure => figure.IndicatorId).Concat(WholeOnly).Concat(TwelveMonthFigures.Values)
            .Distinct(),
    ];

    /// <summary>Whether the public sees the figure as a whole, but no parts of it.</summary>
    public static bool IsWholeOnly(string indicatorId) => WholeOnly.Contains(indicatorId);

    /// <summary>The id of the figure of twelve months that tells the same story; null where the catalogue has none.</summary>
    /// <remarks>What the public looks at where the month's figure is hidden.</remarks>
    public static string? TwelveMonthFigureOf(string indicatorId) => TwelveMonthFigures.GetValueOrDefault(indicatorId);

    /// <summary>Whether the figure adds up the events of several months.</summary>
    public static bool LooksBack(string indicatorId) => LookingBack.Contains(indicatorId);

    /// <summary>Flows of a bridge that are figures of the later month themselves, by the figure's id: hidden where that is.</summary>
    public static IReadOnlyDictionary<BridgePartKind, string> FlowsOf(string indicatorId) =>
        indicatorId.Equals("children-in-care", StringComparison.OrdinalIgnoreCase) ? FlowsOfChildrenInCare : NoFlows;

    private static LinkedFigure Figure(string indicatorId, LinkedSum? numerator, LinkedSum? denominator = null) =>
        new(indicatorId, numerator, denominator);

    private static LinkedSum Of(Quantity quantity, int months = 1) => new([quantity], months);

    private static LinkedSum Of(params Quantity[] quantities) => new(quantities, 1);
}
