using CareScorecard.Domain.Loads;

namespace CareScorecard.Web.Wording;

/// <summary>How final a month's figures are, in words.</summary>
public static class StateWords
{
    public static string Of(VersionState state) => state switch
    {
        VersionState.Draft => "Draft",
        VersionState.Approved => "Approved",
        VersionState.Published => "Published",
    };

    /// <summary>Who sees them, as it follows the word.</summary>
    public static string Meaning(VersionState state) => state switch
    {
        VersionState.Draft => "staff only, not yet approved",
        VersionState.Approved => "not yet shown to the board",
        VersionState.Published => "what the board sees",
    };
}
