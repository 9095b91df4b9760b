namespace CareScorecard.Domain.Planning;

/// <summary>What counts as a reviewing officer's work.</summary>
public enum CountedWork
{
    /// <summary>Children in care alone, as the guidance counts.</summary>
    ChildrenInCare,

    /// <summary>Child protection plans too, where officers chair both.</summary>
    AllWork,
}
