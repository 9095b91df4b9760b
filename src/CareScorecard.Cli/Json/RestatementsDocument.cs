using CareScorecard.Data;
using CareScorecard.Domain.Indicators;

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
            DateTime.SpecifyKind(restatement.At, DateTimeKind.Utc))
        {
            Unavailable = restatement.After is IndicatorValue.Unavailable { Reason: UnavailableReason.Hidden hidden } ? hidden.Code : null,
        }),
    ];
}
