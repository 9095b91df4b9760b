using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>What is looked for, which is the address of the page that shows what was found.</summary>
/// <param name="Text">As it was typed, without blanks around it; empty where nothing is looked for yet.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record FindView(string Text = "", bool InPublic = false)
{
    public const string Path = "/find";

    /// <summary>The name in the address.</summary>
    public const string Key = "q";

    public string ToUrl() => QueryHelpers.AddQueryString(
        Path, Query().Where(pair => pair.Value is { Length: > 0 }));

    public static FindView FromQuery(string? text, string? view) => new((text ?? string.Empty).Trim(), PublicLook.IsIn(view));

    private IEnumerable<KeyValuePair<string, string?>> Query() =>
        [new(Key, Text), new(PublicLook.Key, InPublic ? PublicLook.Code : null)];
}
