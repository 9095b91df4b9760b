using CareScorecard.Application;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Configuration;

/// <summary>Where the figures are kept, and whether a made-up council may fill them.</summary>
public sealed class DataOptions
{
    public const string Section = "CareScorecard";

    /// <summary>Made where it is missing.</summary>
    public string DataFolder { get; set; } = DatabasePlace.OwnFolder;

    /// <summary>Fill an empty database with the sample council. Null: only in development, and where its months are at hand.</summary>
    public bool? Sample { get; set; }

    /// <summary>With settings.json and months/*.xlsx.</summary>
    public string SampleFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "sample-data");

    public string DatabasePath => DatabasePlace.In(DataFolder);

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
                $"Say where the figures are kept: set {DatabasePlace.FolderVariable}, or {DataOptions.Section}:DataFolder, to a folder.");
        }

        return options is { Sample: true, HasSampleMonths: false }
            ? ValidateOptionsResult.Fail(
                $"{DataOptions.Section}:Sample is on, but there are no sample months in {options.SampleFolder}. Set {DataOptions.Section}:SampleFolder, or switch it off.")
            : ValidateOptionsResult.Success;
    }
}
