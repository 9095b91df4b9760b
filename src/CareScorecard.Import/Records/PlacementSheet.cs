using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Placement history.</summary>
internal sealed class PlacementSheet : RecordSheet<PlacementStay>
{
    private readonly IdColumn _id;
    private readonly DateColumn _started;
    private readonly DateColumn _ended;
    private readonly CodeColumn<PlacementType> _type;
    private readonly CodeColumn<PlacementProvider> _provider;
    private readonly CodeColumn<PlacementLocation> _location;
    private readonly NumberColumn _distance;
    private readonly CodeColumn<bool> _sameCarer;
    private readonly TextColumn _reason;

    public PlacementSheet(SheetReading sheet)
        : base(sheet)
    {
        _id = Id(Fields.Placements.ChildId);
        _started = NeededDate(Fields.Placements.Started);
        _ended = Date(Fields.Placements.Ended);
        _type = Codes(Fields.Placements.Type, CodeLists.PlacementType);
        _provider = Codes(Fields.Placements.Provider, CodeLists.PlacementProvider);
        _location = Codes(Fields.Placements.Location, CodeLists.PlacementLocation);
        _distance = Number(Fields.Placements.DistanceFromHome);
        _sameCarer = YesNo(Fields.Placements.SameCarer);
        _reason = Text(Fields.Placements.ReasonForChange);
    }

    protected override Entry<PlacementStay>? ReadRow(SheetRows rows)
    {
        var id = _id.Read(rows);
        Sheet.Child = id;
        if (id is null)
        {
            Missing(NeededCell.PlacementChildId, rows, _id);
        }

        var started = _started.Read(rows);
        if (started is null)
        {
            Missing(NeededCell.PlacementStarted, rows, _started, _started.Unread);
        }

        var stay = new PlacementStay
        {
            Child = new ChildId(id ?? ""),
            StartedOn = started ?? default,
            EndedOn = _ended.Read(rows),
            Type = _type.Read(rows),
            Provider = _provider.Read(rows),
            Location = _location.Read(rows),
            MilesFromHome = _distance.Read(rows),
            SameCarer = _sameCarer.Read(rows),
            ReasonForChange = _reason.Read(rows),
        };
        return id is null || started is null ? null : new Entry<PlacementStay>(stay, Sheet, rows.Row);
    }
}
