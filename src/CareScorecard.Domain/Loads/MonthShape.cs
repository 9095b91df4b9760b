using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Loads;

/// <summary>How much a month's extract holds, and how much of it is blank: what later months are compared with. It names nobody.</summary>
public sealed record MonthShape(ReportingMonth Month, IReadOnlyList<KindCount> Rows, IReadOnlyList<FieldFill> Fills);

public sealed record KindCount(RecordKind Kind, int Rows);

/// <summary>How far a field is filled.</summary>
/// <param name="Of">Rows in which the field could be filled.</param>
/// <param name="Blank">Rows of these in which nothing is recorded.</param>
public sealed record FieldFill(Field Field, int Of, int Blank);
