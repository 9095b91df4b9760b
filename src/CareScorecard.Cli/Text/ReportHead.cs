using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>Whose figures they are, of which day, and how far they have come: the first line of everything that is read.</summary>
internal static class ReportHead
{
    public static string Of(string? council, ReportingMonth month, VersionState state, int version) =>
        $"{(council is null ? "" : council + ": ")}{month.ToWords()}, as at {month.LastDay.ToWords()}, {Codes.Of(state)}, version {version}";
}
