namespace CareScorecard.Web.Navigation;

/// <summary>The picture beside the council's name.</summary>
public static class CrestAddress
{
    public const string Picture = "/council/crest.png";

    /// <summary>Where an administrator changes it.</summary>
    public const string Page = "/settings/crest";

    /// <summary>A changed picture has another address, so that a browser may keep the one it has.</summary>
    public static string Of(int number) => FormattableString.Invariant($"{Picture}?v={number}");
}
