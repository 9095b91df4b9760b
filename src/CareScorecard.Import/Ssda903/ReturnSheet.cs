using System.Globalization;
using CareScorecard.Domain.Children;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Ssda903;

/// <summary>Reads the rows of one table of the return.</summary>
internal abstract class ReturnSheet<T> : RecordSheet<T>
    where T : ReturnRow
{
    private readonly IdColumn _id;
    private readonly DateColumn _bornOn;
    private readonly TextColumn _council;
    private readonly TextColumn _year;
    private readonly NeededCell? _needsBirth;
    private readonly CareReturn _return;

    /// <param name="needsBirth">What is said where the date of birth is blank; null where the row can do without.</param>
    protected ReturnSheet(SheetReading sheet, CareReturn careReturn, NeededCell? needsBirth = null)
        : base(sheet)
    {
        _return = careReturn;
        _needsBirth = needsBirth;
        _id = Add(new IdColumn(sheet, sheet.Find("CHILD")));
        _bornOn = Add(new DateColumn(sheet, sheet.Find("DOB"), needed: needsBirth is not null));
        _council = Add(new TextColumn(sheet, sheet.Find(CheckedColumn.Council)));
        _year = Add(new TextColumn(sheet, sheet.Find(CheckedColumn.ReturnYear)));
    }

    protected sealed override Entry<T>? ReadRow(SheetRows rows)
    {
        var id = _id.Read(rows);
        Sheet.Child = id;
        if (id is null)
        {
            Missing(NeededCell.ReturnChildId, rows, _id);
        }

        var bornOn = _bornOn.Read(rows);
        if (bornOn is null && _needsBirth is { } needed)
        {
            Missing(needed, rows, _bornOn, _bornOn.Unread);
        }

        if (_council.Read(rows) is { } council)
        {
            _return.AddCouncil(council, Sheet);
        }

        var row = Read(rows, _return.Known(id ?? ""), bornOn, YearOf(_year.Read(rows)));
        return id is null || row is null || (bornOn is null && _needsBirth is not null) ? null : new Entry<T>(row, Sheet, rows.Row);
    }

    /// <summary>The rest of the row; null where something is missing without which there is no record, which is told.</summary>
    protected abstract T? Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year);

    protected DateColumn Date(string heading, bool needed = false) => Add(new DateColumn(Sheet, Sheet.Find(heading), needed));

    protected TextColumn Text(string heading) => Add(new TextColumn(Sheet, Sheet.Find(heading)));

    protected CodeColumn<TCode> Codes<TCode>(string heading, CodeList<TCode> codes)
        where TCode : struct =>
        Add(new CodeColumn<TCode>(Sheet, Sheet.Find(heading), codes, CellProblems.CodeNotKnown));

    protected CodeColumn<bool> YesNo(string heading) =>
        Add(new CodeColumn<bool>(Sheet, Sheet.Find(heading), CodeLists.YesNo, CellProblems.NotYesOrNo));

    /// <summary>2024, 2023/24 and 2023-24 are all the year that ends on 31 March 2024.</summary>
    internal static int? YearOf(string? text)
    {
        if (text is null || !int.TryParse(text.AsSpan(0, Math.Min(4, text.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1990 or > 2100)
        {
            return null;
        }

        return text.Length > 4 && text[4] is '/' or '-' ? year + 1 : year;
    }
}
