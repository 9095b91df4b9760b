namespace CareScorecard.Application.Settings;

/// <summary>What became of a wish to change settings: all of the changes, or none.</summary>
public abstract record SettingsOutcome
{
    private SettingsOutcome()
    {
    }

    /// <summary>Everything was set.</summary>
    public sealed record Set : SettingsOutcome;

    /// <summary>Nothing has changed yet: every change waits until a second administrator agrees.</summary>
    public sealed record Waiting : SettingsOutcome;

    /// <summary>Nothing was set.</summary>
    public sealed record Refused(IReadOnlyList<SettingProblem> Problems) : SettingsOutcome;
}

/// <summary>Something wrong with a setting that a person wrote.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Part">What of it is to be mended.</param>
/// <param name="Words">A sentence that says how.</param>
public sealed record SettingProblem(string Name, SettingPart Part, string Words);

public enum SettingPart
{
    Value,
    Reason,
}
