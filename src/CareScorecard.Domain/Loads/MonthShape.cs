using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Loads;

/// <summary>How much a month's extract holds, and how much of it is blank: what later months are compared with. It names nobody.</summary>
/// <param name="Rows">Of the kinds for which the extract has a column.</param>
/// <param name="Fills">Of the fields for which it has one and a blank of which is a gap: see <see cref="FieldQuestions"/>.</param>
/// <param name="ChildrenInCare">Periods of care open at the month's end.</param>
/// <param name="ChildrenWhoLeft">Periods of care that had ended by then, as far back as the extract holds them.</param>
public sealed record MonthShape(
    ReportingMonth Month, IReadOnlyList<KindCount> Rows, IReadOnlyList<FieldFill> Fills, int ChildrenInCare, int ChildrenWhoLeft)
{
    /// <summary>Of records that are kept: those that were deleted have no shape.</summary>
    public static MonthShape Of(MonthRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);

        // Ages, school years and clocks are the indicators' own, so that a blank means the same to both. Nothing here asks for history.
        var month = new CareMonth(records with { Placements = [], Reviews = [] }, population: null, WorkingDays.England);
        var inCare = month.Children.Subjects.Count(child => child.InCare);
        return new MonthShape(
            records.Month,
            [.. Enum.GetValues<RecordKind>().Where(records.Has).Select(kind => new KindCount(kind, RowsOf(records, kind)))],
            FieldQuestions.Count(records, month),
            inCare,
            month.Children.Subjects.Count(child => child.Record.CareEndedOn is not null));
    }

    /// <summary>Null where the extract has no column for the field, or a blank of it is an answer.</summary>
    public FieldFill? FillOf(Field field) => Fills.FirstOrDefault(fill => fill.Field == field);

    /// <summary>Null where the extract has no column of the kind.</summary>
    public int? RowsOf(RecordKind kind) => Rows.FirstOrDefault(count => count.Kind == kind)?.Rows;

    private static int RowsOf(MonthRecords records, RecordKind kind) => kind switch
    {
        RecordKind.Children => records.Periods.Count,
        RecordKind.Placements => records.Placements.Count,
        RecordKind.Reviews => records.Reviews.Count,
        RecordKind.CareLeavers => records.CareLeavers.Count,
        RecordKind.Adoption => records.Adoptions.Count,
        RecordKind.ReviewingOfficers => records.ReviewingOfficers.Count,
        RecordKind.SocialWorkers => records.SocialWorkers.Count,
        RecordKind.Measures => records.Measures.Count,
    };
}

public sealed record KindCount(RecordKind Kind, int Rows);

/// <summary>How far a field is filled.</summary>
/// <param name="Of">Rows in which the field could be filled.</param>
/// <param name="Blank">Rows of these in which nothing is recorded; a date after the month's end is not recorded, and neither is "refused".</param>
public sealed record FieldFill(Field Field, int Of, int Blank);
