using System.Xml;
using CareScorecard.Domain.Loads;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Annotating;

/// <summary>The problems of one row.</summary>
internal sealed class RowMarks
{
    private const string Between = " | ";

    private readonly List<Problem> _problems = [];
    private readonly SortedDictionary<int, Severity> _cells = [];

    /// <summary>Columns from 0, each with the gravest of its problems. A note marks nothing.</summary>
    public IReadOnlyDictionary<int, Severity> Cells => _cells;

    /// <summary>What the Problems column says. It never begins with a sign that a spreadsheet would read as a formula.</summary>
    public string Words
    {
        get
        {
            var words = string.Join(Between, _problems.OrderBy(problem => problem.Severity).Select(Say));
            return words.Length <= SheetBounds.Characters ? words : words[..(SheetBounds.Characters - 4)] + " ...";
        }
    }

    public void Add(Problem problem)
    {
        _problems.Add(problem);
        if (problem.Severity != Severity.Note && problem.At.Column is { } letters && ColumnLetters.IndexOf(letters) is { } column)
        {
            _cells[column] = _cells.TryGetValue(column, out var graver) && graver < problem.Severity ? graver : problem.Severity;
        }
    }

    /// <summary>Text that XML can carry.</summary>
    public static string Clean(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0 ? text : string.Create(text.Length, text, static (clean, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                var isPair = (i + 1 < from.Length && XmlConvert.IsXmlSurrogatePair(from[i + 1], from[i])) || (i > 0 && XmlConvert.IsXmlSurrogatePair(from[i], from[i - 1]));
                clean[i] = XmlConvert.IsXmlChar(from[i]) || isPair ? from[i] : '\uFFFD';
            }
        });

    private static string Say(Problem problem) => $"{InWords(problem.Severity)} {problem.Code}: {Clean(problem.Message)} {problem.Fix}";

    public static string InWords(Severity severity) => severity switch
    {
        Severity.Stop => "Stop",
        Severity.Warn => "Warning",
        Severity.Note => "Note",
    };
}
