namespace CareScorecard.Domain.Sentences;

/// <summary>A month in three sentences, and the questions worth asking about it. Made by rules: the same scorecard always says the same.</summary>
/// <param name="Sentences">Three: how many children; what meets its target and what does not; what else needs attention.</param>
/// <param name="Questions">The most pressing first; none where nothing gives cause to ask.</param>
public sealed record MonthInWords(IReadOnlyList<MonthSentence> Sentences, IReadOnlyList<BoardQuestion> Questions);

/// <param name="IndicatorIds">The measures whose figures it says; empty where it says none.</param>
public sealed record MonthSentence(string Text, IReadOnlyList<string> IndicatorIds);

/// <summary>A question for the board to ask, and the measure that gives cause.</summary>
public sealed record BoardQuestion(string Text, string IndicatorId);
