using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Configuration;

/// <summary>What may be uploaded.</summary>
public sealed class UploadOptions
{
    public const string Section = "Upload";

    /// <summary>The most that one file may have, in megabytes of 1,048,576 bytes.</summary>
    public int MaxMegabytes { get; set; } = 100;

    /// <summary>How long an unfinished upload is kept for the person to come back to, in days since it was last touched.</summary>
    public int KeepDays { get; set; } = 7;

    public long MaxBytes => MaxMegabytes * 1024L * 1024L;
}

/// <summary>Stops the program at its start where a setting cannot be used, and names it.</summary>
internal sealed class UploadOptionsCheck : IValidateOptions<UploadOptions>
{
    private const int Most = 2048;

    private const int MostDays = 60;

    public ValidateOptionsResult Validate(string? name, UploadOptions options) =>
        options.MaxMegabytes is < 1 or > Most
            ? ValidateOptionsResult.Fail($"Upload:MaxMegabytes is {options.MaxMegabytes}; it has to be from 1 to {Most}.")
        : options.KeepDays is < 1 or > MostDays
            ? ValidateOptionsResult.Fail($"Upload:KeepDays is {options.KeepDays}; it has to be from 1 to {MostDays}.")
        : ValidateOptionsResult.Success;
}
