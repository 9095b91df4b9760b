namespace CareScorecard.Web.Components.Pages.Officers;

/// <summary>What the form sends that keeps a scenario.</summary>
public sealed class ScenarioForm
{
    public string? Name { get; set; }

    public string? Note { get; set; }

    public bool InPack { get; set; }

    /// <summary>The person was told that the name is taken, and wants it all the same.</summary>
    public bool Replace { get; set; }
}
