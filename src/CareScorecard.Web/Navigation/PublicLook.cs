namespace CareScorecard.Web.Navigation;

/// <summary>Whether staff look at a page as the board and the public see it. Stands in the address, so that a link keeps what was looked at.</summary>
public static class PublicLook
{
    /// <summary>The name in the address.</summary>
    public const string Key = "view";

    /// <summary>The only value that means anything.</summary>
    public const string Code = "public";

    public static bool IsIn(string? view) => string.Equals(view, Code, StringComparison.OrdinalIgnoreCase);
}
