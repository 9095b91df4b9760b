namespace CareScorecard.Data.Audit;

/// <summary>The end of the chain: whoever knows it can tell whether entries were taken from the end.</summary>
internal sealed record AuditHead(int Number, string Hash);
