using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Social workers.</summary>
internal sealed class WorkerSheet : RecordSheet<SocialWorker>
{
    private readonly TextColumn _name;
    private readonly NumberColumn _fullTime;
    private readonly CodeColumn<bool> _agency;
    private readonly NumberColumn _cases;

    public WorkerSheet(SheetReading sheet)
        : base(sheet)
    {
        _name = Text(Fields.SocialWorkers.Name);
        _fullTime = Number(Fields.SocialWorkers.FullTimeEquivalent);
        _agency = YesNo(Fields.SocialWorkers.Agency);
        _cases = Number(Fields.SocialWorkers.CasesHeld);
    }

    protected override Entry<SocialWorker>? ReadRow(SheetRows rows)
    {
        var name = _name.Read(rows);
        if (name is null)
        {
            Missing(NeededCell.Worker, rows, _name);
        }

        var worker = new SocialWorker
        {
            Name = name ?? "",
            FullTimeEquivalent = _fullTime.Read(rows),
            Agency = _agency.Read(rows),
            CasesHeld = _cases.ReadWhole(rows),
        };
        return name is null ? null : new Entry<SocialWorker>(worker, Sheet, rows.Row);
    }
}
