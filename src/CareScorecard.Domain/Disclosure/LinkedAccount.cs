namespace CareScorecard.Domain.Disclosure;

/// <summary>Numbers of one month that published figures are made of.</summary>
internal enum Quantity
{
    InCare,
    CameIn,
    Left,
    DaysOfThoseWhoLeft,
    PermanenceOrders,
    Adopted,
    Unaccompanied,
    NotUnaccompanied,
    WithOfficer,
    WithoutOfficer,
    LeaversOf17And18,
    LeaversOf19To21,
    WithScore,
    WentMissing,
    OfferedInterview,
    NewPlacements,
    OwnFoster,
    OtherFoster,
    Connected,
    EthnicityRecorded,
    EthnicityNotRecorded,
    InOurArea,
    OutsideOurArea,
    LocationNotRecorded,
    InCareForAYear,
    CameInThisYear,
    Under5ForAYear,
    From5To9ForAYear,
    From10To17ForAYear,
}

/// <summary>Quantities added up over a window of months that ends with the figure's own.</summary>
/// <param name="Months">1 or more; or <see cref="FinancialYearToDate"/>.</param>
internal sealed record LinkedSum(IReadOnlyList<Quantity> Quantities, int Months)
{
    public const int FinancialYearToDate = 0;
}

/// <summary>A figure of the catalogue and what its numbers are made of; null for a number that no other figure tells of.</summary>
internal sealed record LinkedFigure(string IndicatorId, LinkedSum? Numerator, LinkedSum? Denominator)
{
    public LinkedSum? Of(FigureSide side) => side switch
    {
        FigureSide.Numerator => Numerator,
        FigureSide.Denominator => Denominator,
        FigureSide.Complement => null,
    };
}

/// <summary>What is true of a month's quantities whatever their numbers.</summary>
/// <param name="IsCarriedOver">The total is that of the month before, with the parts added and those that left taken off.</param>
/// <param name="HasRest">Some belong to no part, and are not published: children of managers. Without any the parts give each other away.</param>
internal sealed record Balance(
    Quantity Total, bool IsCarriedOver, IReadOnlyList<Quantity> Added, IReadOnlyList<Quantity> TakenOff, bool HasRest = false);

/// <summary>Figures that can be worked out from each other.</summary>
/// <param name="Figures">The most wanted first.</param>
internal sealed record LinkedAccount(IReadOnlyList<LinkedFigure> Figures, params IReadOnlyList<Balance> Balances)
{
    /// <summary>Numbers that are no figures, but stand in breakdowns: they are hidden there when small, and must not follow from figures.</summary>
    public IReadOnlyList<Quantity> Cells { get; init; } = [];

    /// <summary>Where neither windows nor balances reach back, months have nothing to do with each other.</summary>
    public bool MonthsAreApart { get; } =
        Figures.All(figure => figure.Numerator?.Months is null or 1 && figure.Denominator?.Months is null or 1)
        && Balances.All(balance => !balance.IsCarriedOver);
}
