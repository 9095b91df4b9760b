using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Young people entitled to leaving-care support.</summary>
internal sealed class CareLeaverSheet : RecordSheet<CareLeaver>
{
    private readonly IdColumn _id;
    private readonly CodeColumn<Sex> _sex;
    private readonly CodeColumn<Ethnicity> _ethnicity;
    private readonly DateColumn _bornOn;
    private readonly NumberColumn _age;
    private readonly CodeColumn<bool> _disability;
    private readonly CodeColumn<bool> _uasc;
    private readonly TextColumn _team;
    private readonly TextColumn _adviser;
    private readonly CodeColumn<LeaverEligibility> _eligibility;
    private readonly DateColumn _planReviewed;
    private readonly CodeColumn<InTouch> _inTouch;
    private readonly DateColumn _lastContact;
    private readonly CodeColumn<LeaverAccommodation> _accommodation;
    private readonly CodeColumn<Suitability> _suitability;
    private readonly CodeColumn<LeaverActivity> _activity;

    public CareLeaverSheet(SheetReading sheet)
        : base(sheet)
    {
        _id = Id(Fields.CareLeavers.YoungPersonId);
        _sex = Codes(Fields.CareLeavers.Sex, CodeLists.Sex);
        _ethnicity = Codes(Fields.CareLeavers.Ethnicity, CodeLists.Ethnicity);
        _bornOn = NeededDate(Fields.CareLeavers.DateOfBirth);
        _age = Add(new NumberColumn(sheet, sheet.Find(CheckedColumn.Age), least: -1));
        _disability = YesNo(Fields.CareLeavers.Disability);
        _uasc = YesNo(Fields.CareLeavers.Uasc);
        _team = Text(Fields.CareLeavers.Team);
        _adviser = Text(Fields.CareLeavers.PersonalAdviser);
        _eligibility = Codes(Fields.CareLeavers.Eligibility, CodeLists.Eligibility);
        _planReviewed = Date(Fields.CareLeavers.PathwayPlanReviewed);
        _inTouch = Codes(Fields.CareLeavers.InTouch, CodeLists.InTouch);
        _lastContact = Date(Fields.CareLeavers.LastContact);
        _accommodation = Codes(Fields.CareLeavers.Accommodation, CodeLists.Accommodation);
        _suitability = Add(new CodeColumn<Suitability>(sheet, sheet.Find(Fields.CareLeavers.Suitability), CodeLists.Suitability, CellProblems.CodeNotKnown)
        {
            Ask = ("0", CellProblems.SuitabilityZero, "0 means not recorded at some councils and unsuitable at others"),
        });
        _activity = Codes(Fields.CareLeavers.Activity, CodeLists.Activity);
    }

    protected override Entry<CareLeaver>? ReadRow(SheetRows rows)
    {
        var id = _id.Read(rows);
        Sheet.Child = id;
        if (id is null)
        {
            Missing(NeededCell.YoungPersonId, rows, _id);
        }

        var bornOn = _bornOn.Read(rows);
        if (bornOn is null && !Sheet.IsPartial)
        {
            Missing(NeededCell.LeaverDateOfBirth, rows, _bornOn, _bornOn.Unread);
        }

        var leaver = new CareLeaver
        {
            YoungPerson = new ChildId(id ?? ""),
            BornOn = bornOn ?? default,
            Sex = _sex.Read(rows),
            Ethnicity = _ethnicity.Read(rows),
            Disabled = _disability.Read(rows),
            UnaccompaniedAsylumSeeking = _uasc.Read(rows),
            Team = _team.Read(rows),
            PersonalAdviser = _adviser.Read(rows),
            Eligibility = _eligibility.Read(rows),
            PathwayPlanReviewedOn = _planReviewed.Read(rows),
            InTouch = _inTouch.Read(rows),
            LastContactOn = _lastContact.Read(rows),
            Accommodation = _accommodation.Read(rows),
            Suitability = _suitability.Read(rows),
            Activity = _activity.Read(rows),
        };
        var age = _age.Read(rows);
        return id is null || (bornOn is null && !Sheet.IsPartial) ? null : new Entry<CareLeaver>(leaver, Sheet, rows.Row) { AgeSaid = age };
    }
}
