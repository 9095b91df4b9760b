namespace CareScorecard.Domain.Months.Rolls;

/// <summary>The reviews held within a period of care of the extract.</summary>
internal static class ReviewRoll
{
    public static Roll<ReviewInMonth> Draw(CareMonth month) => new(SubjectKind.Review, []);
}
