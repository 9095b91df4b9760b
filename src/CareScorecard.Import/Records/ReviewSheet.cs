using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Statutory reviews that were held.</summary>
internal sealed class ReviewSheet : RecordSheet<Review>
{
    private readonly IdColumn _id;
    private readonly DateColumn _held;
    private readonly DateColumn _due;
    private readonly CodeColumn<Participation> _participation;
    private readonly CodeColumn<bool> _seenBefore;

    public ReviewSheet(SheetReading sheet)
        : base(sheet)
    {
        _id = Id(Fields.Reviews.ChildId);
        _held = NeededDate(Fields.Reviews.Held);
        _due = Date(Fields.Reviews.Due);
        _participation = Codes(Fields.Reviews.Participation, CodeLists.Participation);
        _seenBefore = YesNo(Fields.Reviews.SeenBefore);
    }

    protected override Entry<Review>? ReadRow(SheetRows rows)
    {
        var id = _id.Read(rows);
        Sheet.Child = id;
        if (id is null)
        {
            Missing(NeededCell.ReviewChildId, rows, _id);
        }

        var held = _held.Read(rows);
        if (held is null)
        {
            Missing(NeededCell.ReviewHeld, rows, _held, _held.Unread);
        }

        var review = new Review
        {
            Child = new ChildId(id ?? ""),
            HeldOn = held ?? default,
            DueOn = _due.Read(rows),
            Participation = _participation.Read(rows),
            SeenBefore = _seenBefore.Read(rows),
        };
        return id is null || held is null ? null : new Entry<Review>(review, Sheet, rows.Row);
    }
}
