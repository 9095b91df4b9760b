using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Configuration;

/// <summary>When the running program backs its database up, and where to.</summary>
public sealed class BackupOptions
{
    public const string Section = "CareScorecard:Backup";

    /// <summary>Best on another disk. Null or empty: backups, beside the database.</summary>
    public string? Folder { get; set; }

    /// <summary>Hours from one backup to the next; 0 for none.</summary>
    public int EveryHours { get; set; } = 24;

    /// <summary>How many are kept.</summary>
    public int Keep { get; set; } = 14;
}

/// <summary>Stops the program at its start where a setting cannot be used, and names it.</summary>
internal sealed class BackupOptionsCheck : IValidateOptions<BackupOptions>
{
    private const int MostHours = 24 * 31;

    public ValidateOptionsResult Validate(string? name, BackupOptions options) =>
        options.EveryHours is < 0 or > MostHours
            ? ValidateOptionsResult.Fail($"{BackupOptions.Section}:EveryHours is {options.EveryHours}; it has to be from 0 (no backups) to {MostHours}.")
        : options.Keep < 1
            ? ValidateOptionsResult.Fail($"{BackupOptions.Section}:Keep is {options.Keep}; it has to be 1 or more.")
        : ValidateOptionsResult.Success;
}
