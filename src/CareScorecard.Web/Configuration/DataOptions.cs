using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Configuration;

/// <summary>Where the figures are kept, and whether a made-up council may fill them.</summary>
public sealed class DataOptions
{
    public const string Section = "CareScorecard";

    /// <summary>The variable of the environment that names the folder, shared with the command line.</summary>
    public const string FolderVariable = "CARESCORECARD_DATA";

    public const string FileName = "carescorecard.db";

    /// <summary>Made where it is missing.</summary>
    public string DataFolder { get; set; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "CareScorecard");

    /// <summary>Fill an empty database with the sample council. Null: only in development, and where its months are at hand.</summary>
    public bool? Sample { get; set; }

    /// <summary>With settings.json and months/*.xlsx.</summary>
    public string SampleFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "sample-data");

    public string DatabasePath => Path.GetFullPath(Path.Combine(DataFolder, FileName));

    public bool HasSampleMonths => Directory.Exists(Path.Combine(SampleFolder, "months"));
}

/// <summary>Stops the program at its start where a setting cannot be used, and names it.</summary>
internal sealed class DataOptionsCheck : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.DataFolder))
        {
            return ValidateOptionsResult.Fail(
                $"Say where the figures are kept: set {DataOptions.FolderVariable}, or {DataOptions.Section}:DataFolder, to a folder.");
        }

        return options is { Sample: true, HasSampleMonths: false }
            ? ValidateOptionsResult.Fail(
                $"{DataOptions.Section}:Sample is on, but there are no sample months in {options.SampleFolder}. Set {DataOptions.Section}:SampleFolder, or switch it off.")
            : ValidateOptionsResult.Success;
    }
}
