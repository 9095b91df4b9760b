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
            case Understood.AsCode:
                break;
        }

        return reading.Value;
    }

    public override void Finish()
    {
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
