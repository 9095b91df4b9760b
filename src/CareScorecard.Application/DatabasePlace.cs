namespace CareScorecard.Application;

/// <summary>Where the database lies unless somebody says otherwise: the web app and the command line use the same file.</summary>
public static class DatabasePlace
{
    /// <summary>The variable of the environment that names the folder.</summary>
    public const string FolderVariable = "CARESCORECARD_DATA";

    public const string FileName = "carescorecard.db";

    /// <summary>In this user's local application data.</summary>
    public static string OwnFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
        "CareScorecard");

    /// <param name="folder">Null or empty for the user's own.</param>
    /// <returns>The full path of the file.</returns>
    public static string In(string? folder) => Path.GetFullPath(Path.Combine(string.IsNullOrEmpty(folder) ? OwnFolder : folder, FileName));
}
