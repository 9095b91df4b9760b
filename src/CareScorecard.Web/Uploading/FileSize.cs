using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Uploading;

/// <summary>Sizes of files as people read them.</summary>
public static class FileSize
{
    private const decimal Megabyte = 1024m * 1024m;

    /// <summary>164 MB, 1.2 MB, 18 KB.</summary>
    public static string ToWords(long bytes) => bytes switch
    {
        >= 10L * 1024 * 1024 => $"{(bytes / Megabyte).ToString("N0", EnglishDates.Culture)} MB",
        >= 1024 * 1024 => $"{(bytes / Megabyte).ToString("N1", EnglishDates.Culture)} MB",
        _ => $"{Math.Max(1, bytes / 1024)} KB",
    };

    /// <summary>What to say of a file that is over the limit.</summary>
    public static string TooLarge(string name, long bytes, int mostMegabytes) =>
        $"{name} is {ToWords(bytes)}. The most we can take is {mostMegabytes} MB. Remove pictures, or save it as .csv.";
}
