using System.Globalization;
using CareScorecard.Domain.Children;
using CareScorecard.Import.Parsing;

namespace CareScorecard.Import.Mapping;

/// <summary>What the cells of one column hold, as far as it was looked at.</summary>
internal sealed class ColumnContent(int index, string heading)
{
    private const int MostSamples = 5;

    /// <summary>A column with more different values holds no codes.</summary>
    private const int MostKept = 500;

    private readonly Dictionary<string, int> _values = [];
    private readonly List<string> _samples = [];
    private int _beyond;

    public int Index => index;

    public string Heading => heading;

    public IReadOnlyList<string> Samples => _samples;

    public int Filled { get; private set; }

    public int Dates { get; private set; }

    public int Numbers { get; private set; }

    public int Distinct => _values.Count + _beyond;

    public void Add(object? cell, TableKnowledge knowledge)
    {
        if (Text(cell) is not { } text)
        {
            return;
        }

        Filled++;
        var isDate = cell is DateTime || DateText.TryRead(text, out _, out _);
        Dates += isDate ? 1 : 0;
        Numbers += cell is double || decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? 1 : 0;
        var id = Matching.Key(text);
        ChildIds += knowledge.Children.Contains(id) ? 1 : 0;
        YoungPeopleIds += knowledge.YoungPeople.Contains(id) ? 1 : 0;
        if (_values.TryGetValue(text, out var times))
        {
            _values[text] = times + 1;
        }
        else if (_values.Count < MostKept)
        {
            _values[text] = 1;
            if (_samples.Count < MostSamples)
            {
                _samples.Add(text);
            }
        }
        else
        {
            _beyond++;
        }
    }

    public int ChildIds { get; private set; }

    public int YoungPeopleIds { get; private set; }

    /// <summary>Rows whose value passes; 0 in a column with too many different values.</summary>
    public int Count(Func<string, bool> passes) => _beyond > 0 ? 0 : _values.Where(value => passes(value.Key)).Sum(value => value.Value);

    private static string? Text(object? cell)
    {
        var text = cell switch
        {
            null => "",
            string words => words.Trim(),
            DateTime day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            bool truth => truth ? "Yes" : "No",
            double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => ((long)number).ToString(CultureInfo.InvariantCulture),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
        };
        return text.Length == 0 || NotRecorded.IsFault(text) || text is "-" or "." or ".." || text.Equals("n/a", StringComparison.OrdinalIgnoreCase)
            || text.Equals("null", StringComparison.OrdinalIgnoreCase) ? null : text;
    }
}
