namespace CareScorecard.Domain.Children;

/// <summary>
/// Which codes belong together, in the groups that the figures use. A code that is not recorded belongs to no group.
/// Codes as in the Department for Education's children looked-after return (SSDA903).
/// </summary>
public static class CodeGroups
{
    /// <summary>U1 to U6: any foster carer, family and friends included.</summary>
    public static bool IsFosterCarer(this PlacementType? type) => type.IsConnectedCarer() || type.IsUnrelatedFosterCarer();

    /// <summary>U1 to U3: family and friends who foster the child.</summary>
    public static bool IsConnectedCarer(this PlacementType? type) =>
        type is PlacementType.U1 or PlacementType.U2 or PlacementType.U3;

    /// <summary>U4 to U6: foster carers who are neither relatives nor friends.</summary>
    public static bool IsUnrelatedFosterCarer(this PlacementType? type) =>
        type is PlacementType.U4 or PlacementType.U5 or PlacementType.U6;

    /// <summary>K1, K2: secure and other children's homes.</summary>
    public static bool IsChildrensHome(this PlacementType? type) => type is PlacementType.K1 or PlacementType.K2;

    /// <summary>H5, P2, K3: residential accommodation, independent living and, from 2025, supported accommodation.</summary>
    public static bool IsSupportedAccommodation(this PlacementType? type) =>
        type is PlacementType.H5 or PlacementType.P2 or PlacementType.K3;

    /// <summary>P1.</summary>
    public static bool IsWithParents(this PlacementType? type) => type is PlacementType.P1;

    /// <summary>A3 to A6.</summary>
    public static bool IsForAdoption(this PlacementType? type) =>
        type is PlacementType.A3 or PlacementType.A4 or PlacementType.A5 or PlacementType.A6;

    /// <summary>T0 to T4: a stay after which the child returns to the usual placement.</summary>
    public static bool IsTemporary(this PlacementType? type) =>
        type is PlacementType.T0 or PlacementType.T1 or PlacementType.T2 or PlacementType.T3 or PlacementType.T4;

    /// <summary>PR1: the council's own provision.</summary>
    public static bool IsOwn(this PlacementProvider? provider) => provider is PlacementProvider.PR1;

    /// <summary>V3, V4: a series of short breaks, which is outside every figure.</summary>
    public static bool IsShortBreaks(this LegalStatus? status) => status is LegalStatus.V3 or LegalStatus.V4;

    /// <summary>C1, C2: an interim or a full care order.</summary>
    public static bool IsInterimOrFullCareOrder(this LegalStatus? status) => status is LegalStatus.C1 or LegalStatus.C2;

    /// <summary>C2.</summary>
    public static bool IsFullCareOrder(this LegalStatus? status) => status is LegalStatus.C2;

    /// <summary>E11, E12.</summary>
    public static bool IsAdoption(this ReasonCareEnded? reason) => reason is ReasonCareEnded.E11 or ReasonCareEnded.E12;

    /// <summary>E43 to E48.</summary>
    public static bool IsSpecialGuardianship(this ReasonCareEnded? reason) =>
        reason is ReasonCareEnded.E43 or ReasonCareEnded.E44 or ReasonCareEnded.E45
            or ReasonCareEnded.E46 or ReasonCareEnded.E47 or ReasonCareEnded.E48;

    /// <summary>E41, E43 to E48: a child arrangements order or special guardianship.</summary>
    public static bool IsPermanenceOrder(this ReasonCareEnded? reason) =>
        reason is ReasonCareEnded.E41 || reason.IsSpecialGuardianship();

    /// <summary>Present, and neither refused (REFU) nor not obtained (NOBT).</summary>
    public static bool IsRecorded(this Ethnicity? ethnicity) => ethnicity is not (null or Ethnicity.REFU or Ethnicity.NOBT);
}
