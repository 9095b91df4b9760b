using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Quality;

/// <summary>One kind of thing to be mended: a field in which nothing is recorded, or an open problem.</summary>
/// <param name="Field">Null for a problem of whole rows, or of a column that feeds no field.</param>
/// <param name="Code">Of the rule that found the problem; null for blanks.</param>
public sealed record Fault(Field? Field, string? Code = null)
{
    public bool IsBlank => Code is null;
}

/// <summary>A fault of one child, young person, placement, review or member of staff. A child's data: never for a log.</summary>
/// <param name="Who">The same from month to month for the same subject.</param>
/// <param name="Name">The id of the child or young person; the name of a member of staff.</param>
/// <param name="Team">Whose it is to mend; null where no team is recorded, or there is none.</param>
public sealed record FaultAt(Fault Fault, string Who, string Name, string? Team);
