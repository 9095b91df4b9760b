using CareScorecard.Data;

namespace CareScorecard.Cli.Text;

/// <summary>What a look over a file has found: for a person to read.</summary>
internal static class InspectionText
{
    /// <param name="isBackup">A backup has no file beside it that names the last audit entry, and needs none.</param>
    public static string Of(InspectionReport report, bool isBackup)
    {
        if (report.Problem is { } problem)
        {
            return problem;
        }

        var months = report.Months == 1 ? "1 month" : $"{report.Months} months";
        var older = report.IsOlder ? " It was made by an earlier version, and is brought up to date when it is opened." : "";
        var audit = report.Audit is { } verdict
            ? " " + (isBackup ? verdict with { EndIsKnown = true } : verdict).Words
            : " It is older than the audit.";
        return $"The file is whole and holds {months}.{older}{audit}";
    }
}
