namespace CareScorecard.Domain.Breakdowns;

/// <summary>A characteristic by which figures are broken down and filtered.</summary>
public enum Dimension
{
    AgeBand,
    Sex,
    EthnicGroup,
    Sen,
    Disability,
    Uasc,
    LegalStatus,
    Need,
    Placement,
    Area,
    LengthInCare,
    Team,
    Officer,
    Worker,
}

/// <summary>Only those with one value of one characteristic.</summary>
/// <param name="Label">A part's label, as breakdowns print it; letter case does not matter.</param>
public sealed record PartFilter(Dimension Dimension, string Label);
