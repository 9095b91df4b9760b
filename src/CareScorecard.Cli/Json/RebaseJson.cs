using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>From a month on the usual range is drawn anew: a part of an indicator's answer.</summary>
/// <param name="Reason">In the council's own words.</param>
/// <param name="By">Who stands by it.</param>
public sealed record RebaseJson(ReportingMonth Month, string Reason, string By);

/// <summary>The answer to <c>rebase --format json</c>.</summary>
/// <param name="TakenBack">The month had a rebase, and no longer has.</param>
public sealed record RebaseAnswerJson(string Id, ReportingMonth Month, string Reason, string By, bool TakenBack);
