using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Configuration;

/// <summary>The folder into which other systems put a month's files, and how often it is looked into.</summary>
public sealed class WatchOptions
{
    public const string Section = "CareScorecard:Watch";

    /// <summary>The full path. Null or empty: no folder is watched.</summary>
    public string? Folder { get; set; }

    /// <summary>Seconds from one look to the next.</summary>
    public int EverySeconds { get; set; } = 60;
}

/// <summary>Stops the program at its start where a setting cannot be used, and names it.</summary>
internal sealed class WatchOptionsCheck(IOptions<DataOptions> data) : IValidateOptions<WatchOptions>
{
    private const int MostSeconds = 24 * 60 * 60;

    public ValidateOptionsResult Validate(string? name, WatchOptions options) =>
        string.IsNullOrWhiteSpace(options.Folder) ? ValidateOptionsResult.Success
        : !Path.IsPathFullyQualified(options.Folder)
            ? ValidateOptionsResult.Fail($"{WatchOptions.Section}:Folder is {options.Folder}; it has to be a full path.")
        : !Directory.Exists(options.Folder)
            ? ValidateOptionsResult.Fail($"{WatchOptions.Section}:Folder is {options.Folder}; there is no such folder.")
        : HoldsDatabase(options.Folder)
            ? ValidateOptionsResult.Fail($"{WatchOptions.Section}:Folder is {options.Folder}; the database lies in it. Watch a folder of its own.")
        : options.EverySeconds is < 1 or > MostSeconds
            ? ValidateOptionsResult.Fail($"{WatchOptions.Section}:EverySeconds is {options.EverySeconds}; it has to be from 1 to {MostSeconds}.")
        : ValidateOptionsResult.Success;

    // Whatever lies in the watched folder is taken up and moved.
    private bool HoldsDatabase(string folder)
    {
        var between = Path.GetRelativePath(folder, data.Value.DatabasePath);
        return !Path.IsPathRooted(between) && between.Split(Path.DirectorySeparatorChar)[0] != "..";
    }
}
