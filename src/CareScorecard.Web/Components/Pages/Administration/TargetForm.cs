namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the form of a target sends.</summary>
public sealed class TargetForm
{
    /// <summary>Asks for a preview; anything else saves.</summary>
    public const string Look = "preview";

    /// <summary>>=70, &lt;=29 or 50..70; empty where the target stays as it is.</summary>
    public string? Level { get; set; }

    /// <summary>2026-04.</summary>
    public string? From { get; set; }

    /// <summary>ours, national or statutory.</summary>
    public string? SetBy { get; set; }

    public string? Tolerance { get; set; }

    public string? Polarity { get; set; }

    public string? Reason { get; set; }

    public string? Do { get; set; }

    /// <summary>The change of which a preview was shown: another one is shown first, too.</summary>
    public string? Seen { get; set; }
}

/// <summary>What takes a dated target back.</summary>
public sealed class TakeBackForm
{
    /// <summary>2026-04 ours.</summary>
    public string? Which { get; set; }

    public string? Reason { get; set; }
}
