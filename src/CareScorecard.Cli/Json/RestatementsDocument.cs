using CareScorecard.Data;

namespace CareScorecard.Cli.Json;

/// <summary>Makes the answer to <c>restatements</c>.</summary>
internal static class RestatementsDocument
{
    public static IReadOnlyList<RestatementJson> Of(IEnumerable<Restatement> restatements) =>
    [
        .. restatements.Select(restatement => new RestatementJson(
            restatement.IndicatorId,
            restatement.Month,
            restatement.Before.Number,
            restatement.After.Number,
            restatement.Version,
            restatement.Reason,
            DateTime.SpecifyKind(restatement.At, DateTimeKind.Utc))),
    ];
}
