namespace CareScorecard.Domain.Months;

/// <summary>A kind of record of which a month's extract can hold many.</summary>
public enum RecordKind
{
    Children,
    Placements,
    Reviews,
    CareLeavers,
    Adoption,
    ReviewingOfficers,
    SocialWorkers,
    Measures,
}

/// <summary>
/// One thing that an extract can say about one kind of record, whatever its file calls the column. An indicator names the fields
/// without which it cannot be measured; a layout says which of its columns fill which field.
/// </summary>
/// <param name="Name">In the service's words, as screens print it when the field is missing.</param>
public sealed record Field(RecordKind Kind, string Name)
{
    public override string ToString() => $"{Fields.Title(Kind)}: {Name}";
}
