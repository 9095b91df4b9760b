using System.Globalization;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Parsing;

/// <summary>
/// Codes of one list. Each spelling is understood once; a spelling that is not known is told for every row that carries it, with how
/// many rows that is.
/// </summary>
internal sealed class CodeColumn<T>(SheetReading sheet, PlacedColumn? place, CodeList<T> codes, ProblemKind unknown) : SheetColumn(sheet, place)
    where T : struct
{
    private readonly Dictionary<string, (Understood As, T? Value)> _understood = [];
    private readonly Dictionary<string, List<(int Row, string? Child)>> _unknown = [];
    private readonly Dictionary<string, (string Means, int Count)> _fromMemory = [];

    /// <summary>A value that is asked about rather than read, and how: a bare 0 in suitability.</summary>
    public (string Text, ProblemKind Kind, string Says)? Ask { get; init; }

    public T? Read(SheetRows rows)
    {
        switch (Cell(rows))
        {
            case null:
                return null;
            case string text:
                return Read(rows, text);
            case bool truth:
                return Read(rows, truth ? "True" : "False");
            case var other:
                return Read(rows, Convert.ToString(other, CultureInfo.InvariantCulture) ?? "");
        }
    }

    private T? Read(SheetRows rows, string text)
    {
        if (!_understood.TryGetValue(text, out var reading))
        {
            var tidy = TidyText.Of(text, Log);
            reading = Ask?.Text == tidy ? (Understood.NotKnown, null) : (codes.Read(tidy, out var value), value);
            if (reading.As == Understood.NotKnown)
            {
                reading = Remember(text, tidy);
            }

            _understood[text] = reading;
        }

        switch (reading.As)
        {
            case Understood.FromWords:
                Log.Count(Untidiness.CodesFromWords);
                break;
            case Understood.NotRecorded:
                WasFilled = false;
                if (text.AsSpan().IndexOfAnyExcept(' ', '\u00A0') >= 0)
                {
                    Log.Count(Untidiness.NotRecordedWords);
                }

                break;
            case Understood.NotKnown:
                if (!_unknown.TryGetValue(text, out var seen))
                {
                    _unknown[text] = seen = [];
                }

                seen.Add((rows.Row, Sheet.Child));
                break;
            case Understood.FromMemory:
                WasFilled = reading.Value is not null;
                _fromMemory[text] = _fromMemory[text] with { Count = _fromMemory[text].Count + 1 };
                break;
            case Understood.AsCode:
                break;
        }

        return reading.Value;
    }

    /// <summary>What the council has said that the spelling means.</summary>
    private (Understood As, T? Value) Remember(string text, string tidy)
    {
        T? value = null;

        // A code that a later version of the program does not know any more is asked about again.
        if (Sheet.Values.Find(Place!.Column.Field, tidy) is not { } means
            || (means.Length > 0 && codes.Read(means, out value) is not (Understood.AsCode or Understood.FromWords)))
        {
            return (Understood.NotKnown, null);
        }

        _fromMemory[text] = (means.Length == 0 ? "not recorded" : means, 0);
        return (Understood.FromMemory, value);
    }

    public override void Finish()
    {
        if (_fromMemory.Count > 0)
        {
            var values = _fromMemory.Select(seen => $"\"{seen.Key}\" as {seen.Value.Means} ({seen.Value.Count})");
            Sheet.Report(
                CellProblems.FromMemory, Place, $"Column {Place!.Letters} ({Place.Header.Trim()}): values read as you once said: {string.Join(", ", values)}.");
        }

        foreach (var (text, seen) in _unknown)
        {
            var asked = Ask?.Text == text.Trim() ? Ask : null;
            var kind = asked?.Kind ?? unknown;
            var says = asked?.Says ?? (kind == CellProblems.NotYesOrNo ? $"\"{text}\" is neither Yes nor No" : $"\"{text}\" is not a code that we know");
            var many = seen.Count == 1 ? "1 row has it" : $"{seen.Count} rows have it";
            foreach (var (row, child) in seen)
            {
                Sheet.Report(kind, row, Place, text, $"{SheetReading.Place(row, Place!)}: {says} ({many}).", child);
            }
        }
    }
}
