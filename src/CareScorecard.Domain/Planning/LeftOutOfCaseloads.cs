namespace CareScorecard.Domain.Planning;

/// <summary>Who is on the lists and not in the average: shown beside it, never silently dropped.</summary>
/// <param name="ChildrenOfManagers">Children in care whose officer is a manager.</param>
/// <param name="OfficersWithoutHours">Listed officers, managers left out, whose hours are not recorded.</param>
/// <param name="ChildrenWithoutOfficer">No officer recorded, or none that is listed.</param>
public sealed record LeftOutOfCaseloads(
    int Managers, int ChildrenOfManagers, int OfficersWithoutHours, int ChildrenOfOfficersWithoutHours, int ChildrenWithoutOfficer);
