using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Figures that the council brings ready-made.</summary>
internal sealed class MeasureSheet : RecordSheet<CouncilMeasure>
{
    private const decimal Least = -1_000_000_000;

    private readonly TextColumn _id;
    private readonly TextColumn _title;
    private readonly NumberColumn _numerator;
    private readonly NumberColumn _denominator;
    private readonly CodeColumn<Unit> _unit;
    private readonly CodeColumn<Polarity> _polarity;
    private readonly TextColumn _note;

    public MeasureSheet(SheetReading sheet)
        : base(sheet)
    {
        _id = Text(Fields.Measures.Id);
        _title = Text(Fields.Measures.Title);
        _numerator = Number(Fields.Measures.Numerator, Least);
        _denominator = Number(Fields.Measures.Denominator, Least);
        _unit = Codes(Fields.Measures.Unit, CodeLists.Unit);
        _polarity = Codes(Fields.Measures.Polarity, CodeLists.Polarity);
        _note = Text(Fields.Measures.Note);
    }

    protected override Entry<CouncilMeasure>? ReadRow(SheetRows rows)
    {
        var id = _id.Read(rows);
        if (id is null)
        {
            Missing(NeededCell.MeasureId, rows, _id);
        }

        var numerator = _numerator.Read(rows);
        if (numerator is null)
        {
            Missing(NeededCell.Numerator, rows, _numerator);
        }

        var measure = new CouncilMeasure
        {
            Id = id ?? "",
            Title = _title.Read(rows),
            Numerator = numerator ?? 0,
            Denominator = _denominator.Read(rows),
            Unit = _unit.Read(rows) ?? Unit.Count,
            Polarity = _polarity.Read(rows) ?? Polarity.Context,
            Note = _note.Read(rows),
        };
        return id is null || numerator is null ? null : new Entry<CouncilMeasure>(measure, Sheet, rows.Row);
    }
}
