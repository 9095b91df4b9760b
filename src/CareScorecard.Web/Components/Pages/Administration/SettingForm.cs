namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the page of one setting sends.</summary>
public sealed class SettingForm
{
    public string? Value { get; set; }

    /// <summary>2026-04: the first month, of a dated setting.</summary>
    public string? From { get; set; }

    public string? Reason { get; set; }

    /// <summary>The value that stood on the page when it was drawn: somebody else may have changed it since.</summary>
    public string? Was { get; set; }
}
