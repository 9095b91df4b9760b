using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Independent reviewing officers.</summary>
internal sealed class OfficerSheet : RecordSheet<ReviewingOfficer>
{
    private readonly TextColumn _name;
    private readonly NumberColumn _fullTime;
    private readonly CodeColumn<bool> _manager;
    private readonly NumberColumn _plans;

    public OfficerSheet(SheetReading sheet)
        : base(sheet)
    {
        _name = Text(Fields.ReviewingOfficers.Name);
        _fullTime = Number(Fields.ReviewingOfficers.FullTimeEquivalent);
        _manager = YesNo(Fields.ReviewingOfficers.Manager);
        _plans = Number(Fields.ReviewingOfficers.ChildProtectionPlans);
    }

    protected override Entry<ReviewingOfficer>? ReadRow(SheetRows rows)
    {
        var name = _name.Read(rows);
        if (name is null)
        {
            Missing(NeededCell.Officer, rows, _name);
        }

        var officer = new ReviewingOfficer
        {
            Name = name ?? "",
            FullTimeEquivalent = _fullTime.Read(rows),
            Manager = _manager.Read(rows),
            ChildProtectionPlans = _plans.ReadWhole(rows),
        };
        return name is null ? null : new Entry<ReviewingOfficer>(officer, Sheet, rows.Row);
    }
}
