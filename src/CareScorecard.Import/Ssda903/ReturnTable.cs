namespace CareScorecard.Import.Ssda903;

/// <summary>The tables of the Department's yearly return that are read.</summary>
internal enum ReturnTable
{
    Header,
    Episodes,
    Reviews,
    Uasc,
    Missing,

    /// <summary>OC2: health and trouble of children in care for twelve months, of a whole year.</summary>
    Outcomes,

    /// <summary>OC3: care leavers.</summary>
    CareLeavers,

    /// <summary>AD1: children adopted in the year.</summary>
    Adopted,

    /// <summary>Decisions that a child should be placed for adoption, and that it no longer should.</summary>
    PlacedForAdoption,
    SocialWorkers,
}
