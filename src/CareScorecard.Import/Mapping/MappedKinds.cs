using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Mapping;

/// <summary>What a local table has to say so that its rows can be read.</summary>
public static class MappedKinds
{
    /// <summary>The layout under which tables that were read by a mapping are listed.</summary>
    public const string Layout = "local-table";

    /// <summary>
    /// The fields that a mapping of the kind needs. A table of children, of care leavers or of children with a plan for adoption needs only
    /// the id, by which it is joined to the month.
    /// </summary>
    public static IReadOnlyList<Field> Required(RecordKind kind) => kind switch
    {
        RecordKind.Children => [Fields.Children.ChildId],
        RecordKind.CareLeavers => [Fields.CareLeavers.YoungPersonId],
        RecordKind.Adoption => [Fields.Adoption.ChildId],
        RecordKind.Placements => [Fields.Placements.ChildId, Fields.Placements.Started],
        RecordKind.Reviews => [Fields.Reviews.ChildId, Fields.Reviews.Held],
        RecordKind.ReviewingOfficers => [Fields.ReviewingOfficers.Name],
        RecordKind.SocialWorkers => [Fields.SocialWorkers.Name],
        RecordKind.Measures => [Fields.Measures.Id, Fields.Measures.Numerator],
    };

    /// <summary>What the cells of a field hold.</summary>
    public static CellKind CellsOf(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return CareScorecardLayout.Of(field.Kind).Columns.First(column => column.Field == field).Kind;
    }

    /// <summary>A table with these fields lists nobody by itself: its rows are joined to those of another file.</summary>
    internal static bool IsPartial(RecordKind kind, IReadOnlyCollection<Field> fields) =>
        kind is RecordKind.Children or RecordKind.CareLeavers or RecordKind.Adoption
        && !CareScorecardLayout.Of(kind).Columns.Where(column => column.Required).All(column => fields.Contains(column.Field!));
}
