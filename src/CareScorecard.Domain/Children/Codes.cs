namespace CareScorecard.Domain.Children;

// The codes of the Department for Education's children looked-after return (SSDA903) and of Ofsted's Annex A, under the letters
// by which the service knows them. What each code means is in CodeWords; which codes belong together is in CodeGroups.

public enum Sex
{
    Male,
    Female,
    Neither,
}

/// <summary>The Department's ethnicity codes. REFU (refused) and NOBT (not obtained) are answers that say "not recorded".</summary>
public enum Ethnicity
{
    WBRI, WIRI, WIRT, WROM, WOTH,
    MWBC, MWBA, MWAS, MOTH,
    AIND, APKN, ABAN, CHNE, AOTH,
    BCRB, BAFR, BOTH,
    OOTH,
    REFU, NOBT,
}

public enum SpecialEducationalNeeds
{
    None,
    Support,
    Plan,
}

public enum LegalStatus
{
    C1, C2, D1, E1, V2, V3, V4, L1, L2, L3, J1, J2, J3,
}

public enum CategoryOfNeed
{
    N1, N2, N3, N4, N5, N6, N7, N8,
}

public enum PlacementType
{
    A3, A4, A5, A6,
    H5,
    K1, K2, K3,
    P1, P2, P3,
    R1, R2, R3, R5,
    S1,
    T0, T1, T2, T3, T4,
    U1, U2, U3, U4, U5, U6,
    Z1,
}

public enum PlacementProvider
{
    PR0, PR1, PR2, PR3, PR4, PR5,
}

/// <summary>Inside or outside the council's own area.</summary>
public enum PlacementLocation
{
    In,
    Out,
}

public enum ReasonCareEnded
{
    X1,
    E11, E12, E2, E3, E4A, E4B, E13, E41,
    E43, E44, E45, E46, E47, E48,
    E5, E6, E7, E9, E14, E15, E16, E17, E8,
}

/// <summary>How a child took part in a review. PN0: under four.</summary>
public enum Participation
{
    PN0, PN1, PN2, PN3, PN4, PN5, PN6, PN7,
}

/// <summary>What a care leaver does: full time (F) or part time (P), or why not in work or study (G).</summary>
public enum LeaverActivity
{
    F1, F2, F3, F4, F5,
    P1, P2, P3, P4, P5,
    G4, G5, G6,
}

public enum LeaverAccommodation
{
    B, C, D, E, G, H, K, R, S, T, U, V, W, X, Y, Z,
}

public enum Suitability
{
    Suitable,
    Unsuitable,
}

public enum LeaverEligibility
{
    Relevant,
    FormerRelevant,
    Qualifying,
    Eligible,
}

public enum InTouch
{
    Yes,
    No,
    Died,
    Refused,
    NoLongerRequired,
    ReturnedHome,
}
