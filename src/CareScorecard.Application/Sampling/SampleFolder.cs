using CareScorecard.Application.Settings;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Writing;

namespace CareScorecard.Application.Sampling;

/// <summary>The form in which the sample's months are written.</summary>
public enum SampleLayout
{
    CareScorecard,
    AnnexA,
}

/// <summary>How far the writing of a sample has come.</summary>
/// <param name="Written">Months written so far.</param>
public sealed record SampleFolderProgress(ReportingMonth Month, int Written, int Months);

/// <summary>Writes the fictional council into a folder: a workbook for each month in <c>months/</c>, and its <c>settings.json</c>.</summary>
public static class SampleFolder
{
    public const string MonthsFolder = "months";
    public const string SettingsName = "settings.json";

    /// <summary>The paths written, months first. Files that are there already under these names are replaced; others are left alone.</summary>
    /// <exception cref="ArgumentException"><see cref="SampleOptions.Problem"/> says what is wrong with the options.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the months written until then stay.</exception>
    public static IReadOnlyList<string> Write(
        string folder,
        SampleOptions options,
        SampleLayout layout,
        IProgress<SampleFolderProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var paths = new List<string>();
        var months = SampleCouncil.Months(options);
        Directory.CreateDirectory(Path.Combine(folder, MonthsFolder));
        foreach (var records in months.Take(options.Months))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, MonthsFolder, $"{records.Month}.xlsx");
            WriteMonth(path, records, layout, cancellation);
            paths.Add(path);
            progress?.Report(new SampleFolderProgress(records.Month, paths.Count, options.Months));
        }

        var settings = Path.Combine(folder, SettingsName);
        File.WriteAllText(settings, SettingsFile.Write(SampleSettings.For(options)));
        paths.Add(settings);
        return paths;
    }

    /// <exception cref="OperationCanceledException">The caller cancelled; there is no new file.</exception>
    public static void WriteMonth(string path, MonthRecords records, SampleLayout layout, CancellationToken cancellation = default)
    {
        // Complete, or not there: a workbook that breaks off is worse than none.
        var unfinished = path + ".part";
        try
        {
            using (var to = File.Create(unfinished))
            {
                if (layout == SampleLayout.AnnexA)
                {
                    AnnexAWorkbook.Write(records, to, cancellation);
                }
                else
                {
                    CareScorecardWorkbook.Write(records, to, cancellation);
                }
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
