using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Cli.Text;

/// <summary>A month in three sentences and the questions worth asking: for a person to read.</summary>
internal static class SentencesText
{
    public static void Write(Scorecard scorecard, MonthInWords words, TextWriter to)
    {
        to.WriteLine(ReportHead.Of(scorecard.Council, scorecard.Month, scorecard.State, scorecard.Version));
        foreach (var sentence in words.Sentences)
        {
            to.WriteLine(sentence.Text);
        }

        if (words.Questions.Count == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine("Questions you may want to ask");
        foreach (var question in words.Questions)
        {
            to.WriteLine($"- {question.Text}");
        }
    }
}
