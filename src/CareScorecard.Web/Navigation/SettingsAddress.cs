namespace CareScorecard.Web.Navigation;

/// <summary>The pages of administration.</summary>
public static class SettingsAddress
{
    public const string Page = "/settings";

    public const string Targets = "/settings/targets";

    public const string Events = "/events";

    public const string SafeKeeping = "/safe-keeping";

    /// <summary>What follows a saved change: the page then says that it was saved.</summary>
    public const string Done = "?done=";

    /// <param name="name">As on the command line: hide-up-to.</param>
    public static string Of(string name) => $"{Page}/{Uri.EscapeDataString(name)}";

    public static string OfTarget(string indicatorId) => $"{Targets}/{Uri.EscapeDataString(indicatorId)}";

    public static string OfProposal(int id) => FormattableString.Invariant($"{Page}/proposals/{id}");
}
