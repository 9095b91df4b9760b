using System.Globalization;

namespace CareScorecard.Web.Navigation;

/// <summary>Where the files of a checked upload are downloaded with what is wrong with them.</summary>
public static class UploadFiles
{
    public const string ProblemsRoute = "/upload/{id}/problems.csv";

    public const string FileRoute = "/upload/{id}/files/{number:int}";

    public const string AllRoute = "/upload/{id}/all.zip";

    public static string Problems(string id) => $"/upload/{id}/problems.csv";

    /// <param name="number">From 0.</param>
    public static string File(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"/upload/{id}/files/{number}");

    /// <summary>Every file with its problems, and the list of all of them.</summary>
    public static string All(string id) => $"/upload/{id}/all.zip";
}
