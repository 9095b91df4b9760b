using CareScorecard.Domain.Breakdowns;

namespace CareScorecard.Web.Navigation;

/// <summary>The characteristics as addresses and screens name them.</summary>
public static class DimensionNames
{
    /// <summary>What a reader can break a figure down by, in the order of the screen.</summary>
    public static IReadOnlyList<Dimension> Offered { get; } =
    [
        Dimension.AgeBand, Dimension.Sex, Dimension.EthnicGroup, Dimension.Disability, Dimension.LegalStatus,
        Dimension.Placement, Dimension.LengthInCare, Dimension.Team,
    ];

    /// <summary>In addresses: age-band.</summary>
    public static string Of(Dimension dimension) => dimension switch
    {
        Dimension.AgeBand => "age-band",
        Dimension.Sex => "sex",
        Dimension.EthnicGroup => "ethnic-group",
        Dimension.Sen => "sen",
        Dimension.Disability => "disability",
        Dimension.Uasc => "uasc",
        Dimension.LegalStatus => "legal-status",
        Dimension.Need => "need",
        Dimension.Placement => "placement",
        Dimension.Area => "area",
        Dimension.LengthInCare => "length-in-care",
        Dimension.Team => "team",
        Dimension.Officer => "officer",
        Dimension.Worker => "worker",
    };

    /// <summary>On screens, as it follows "by": age, where they live.</summary>
    public static string ToWords(Dimension dimension) => dimension switch
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

    public static bool TryParse(string? name, out Dimension dimension)
    {
        foreach (var known in Enum.GetValues<Dimension>())
        {
            if (Of(known) == name)
            {
                dimension = known;
                return true;
            }
        }

        dimension = default;
        return false;
    }
}
