using CareScorecard.Domain.Breakdowns;

namespace CareScorecard.Web.Wording;

/// <summary>The characteristics as screens name them.</summary>
public static class DimensionWords
{
    /// <summary>What a reader can break a figure down by, in the order of the screen.</summary>
    /// <param name="inPublic">Members of staff are never public.</param>
    public static IEnumerable<Dimension> Offered(bool inPublic) =>
        Dimensions.All.Where(dimension => !inPublic || !Dimensions.IsByStaff(dimension));

    /// <summary>As it follows "by": age, where they live.</summary>
    public static string Of(Dimension dimension) => dimension switch
    {
        Dimension.AgeBand => "age",
        Dimension.Sex => "sex",
        Dimension.EthnicGroup => "ethnic group",
        Dimension.Sen => "special educational needs",
        Dimension.Disability => "disability",
        Dimension.Uasc => "unaccompanied asylum-seeking",
        Dimension.LegalStatus => "legal status",
        Dimension.Need => "why they came into care",
        Dimension.Placement => "where they live",
        Dimension.Area => "in or out of our area",
        Dimension.LengthInCare => "time in care",
        Dimension.Team => "team",
        Dimension.Officer => "reviewing officer",
        Dimension.Worker => "social worker",
    };
}
