using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>The listed reviewing officers, managers left out, each with the children in care allocated to them.</summary>
internal static class OfficerRoll
{
    public static Roll<OfficerInMonth> Draw(CareMonth month)
    {
        var allocated = Allocation.Count(month, month.OfficerNames);
        return new Roll<OfficerInMonth>(SubjectKind.ReviewingOfficer,
        [
            .. month.Records.ReviewingOfficers
                .Where(officer => officer.Manager != true)
                .Select((officer, index) => new OfficerInMonth
                {
                    Index = index,
                    Record = officer,
                    ChildrenInCare = allocated.GetValueOrDefault(Matching.Key(officer.Name)),
                }),
        ]);
    }
}
