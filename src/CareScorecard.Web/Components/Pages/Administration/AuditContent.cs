using CareScorecard.Data;
using CareScorecard.Domain.Audit;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the page of the audit draws.</summary>
/// <param name="Entries">The newest first.</param>
/// <param name="HasOlder">More entries follow.</param>
/// <param name="Verdict">Null where nobody asked for a check.</param>
public sealed record AuditContent(IReadOnlyList<AuditEntry> Entries, bool HasOlder, AuditVerdict? Verdict = null);
