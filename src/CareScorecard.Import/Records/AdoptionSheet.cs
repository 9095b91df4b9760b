using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Children with a plan for adoption.</summary>
internal sealed class AdoptionSheet : RecordSheet<AdoptionCase>
{
    private readonly IdColumn _id;
    private readonly CodeColumn<Sex> _sex;
    private readonly CodeColumn<Ethnicity> _ethnicity;
    private readonly DateColumn _bornOn;
    private readonly NumberColumn _age;
    private readonly DateColumn _enteredCare;
    private readonly DateColumn _decision;
    private readonly DateColumn _placementOrder;
    private readonly DateColumn _matched;
    private readonly DateColumn _placed;
    private readonly DateColumn _adopted;
    private readonly DateColumn _reversed;

    public AdoptionSheet(SheetReading sheet)
        : base(sheet)
    {
        _id = Id(Fields.Adoption.ChildId);
        _sex = Codes(Fields.Adoption.Sex, CodeLists.Sex);
        _ethnicity = Codes(Fields.Adoption.Ethnicity, CodeLists.Ethnicity);
        _bornOn = Date(Fields.Adoption.DateOfBirth);
        _age = Add(new NumberColumn(sheet, sheet.Find(CheckedColumn.Age), least: -1));
        _enteredCare = NeededDate(Fields.Adoption.EnteredCare);
        _decision = Date(Fields.Adoption.Decision);
        _placementOrder = Date(Fields.Adoption.PlacementOrder);
        _matched = Date(Fields.Adoption.Matched);
        _placed = Date(Fields.Adoption.Placed);
        _adopted = Date(Fields.Adoption.AdoptionOrder);
        _reversed = Date(Fields.Adoption.DecisionReversed);
    }

    protected override Entry<AdoptionCase>? ReadRow(SheetRows rows)
    {
        var id = _id.Read(rows);
        Sheet.Child = id;
        if (id is null)
        {
            Missing(NeededCell.AdoptionChildId, rows, _id);
        }

        var enteredCare = _enteredCare.Read(rows);
        if (enteredCare is null && !Sheet.IsPartial)
        {
            Missing(NeededCell.EnteredCare, rows, _enteredCare, _enteredCare.Unread);
        }

        var adoption = new AdoptionCase
        {
            Child = new ChildId(id ?? ""),
            EnteredCareOn = enteredCare ?? default,
            Sex = _sex.Read(rows),
            Ethnicity = _ethnicity.Read(rows),
            BornOn = _bornOn.Read(rows),
            DecidedOn = _decision.Read(rows),
            PlacementOrderOn = _placementOrder.Read(rows),
            MatchedOn = _matched.Read(rows),
            PlacedOn = _placed.Read(rows),
            AdoptedOn = _adopted.Read(rows),
            ReversedOn = _reversed.Read(rows),
        };
        var age = _age.Read(rows);
        return id is null || (enteredCare is null && !Sheet.IsPartial) ? null : new Entry<AdoptionCase>(adoption, Sheet, rows.Row) { AgeSaid = age };
    }
}
