using System.Text.RegularExpressions;

namespace CareScorecard.Domain.FactChecks;

/// <summary>A commentary cut into sentences, with the numbers and the measures that each speaks of.</summary>
internal sealed partial class Commentary
{
    public Commentary(string text)
    {
        var sentences = new List<CommentarySentence>();
        foreach (Match match in Sentences().Matches(text))
        {
            var previous = sentences.Count > 0 ? sentences[^1] : null;
            sentences.Add(new CommentarySentence(match.Value, match.Index, previous));
        }

        All = sentences;
    }

    public IReadOnlyList<CommentarySentence> All { get; }

    // A point inside a number ends no sentence, nor does one before a small letter.
    [GeneratedRegex(@"\S(?:[^.!?\r\n]|[.!?](?!\s+[A-Z\d""'(]|\s*$|\s*[\r\n]))*[.!?]?")]
    private static partial Regex Sentences();
}

/// <summary>One sentence of a commentary.</summary>
/// <param name="offset">In the commentary.</param>
/// <param name="previous">The one before; null for the first.</param>
internal sealed class CommentarySentence(string text, int offset, CommentarySentence? previous)
{
    public string Text => text;

    public CommentarySentence? Previous => previous;

    public IReadOnlyList<NumberMention> Numbers { get; } = NumberReader.Read(text);

    public IReadOnlyList<TopicMention> Topics { get; } = Topic.In(text);

    /// <summary>Ids of the measures that the sentence may speak of; those of the sentence before where it names none.</summary>
    public IReadOnlyList<string> TopicIds =>
        [.. (Topics.Count > 0 || Previous is null ? Topics : Previous.Topics).SelectMany(topic => topic.Ids).Distinct()];

    public FactFinding Finding(int start, int length, string says, string fact, string rule) =>
        new(text.Substring(start, length), offset + start, says, fact, rule);

    public FactFinding Finding(NumberMention number, string says, string fact, string rule) =>
        Finding(number.Offset, number.Length, says, fact, rule);
}
