namespace CareScorecard.Domain.FactChecks;

/// <summary>One thing that a sentence is checked for. It is silent wherever it is not sure what the sentence means.</summary>
internal interface ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book);
}
