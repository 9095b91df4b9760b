using CareScorecard.Domain.Months.Placements;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>
/// The counted placements of every period of care in the twelve months. A period without history has one, the current placement,
/// where the extract says when it started.
/// </summary>
internal static class PlacementRoll
{
    private const int WindowMonths = 12;

    public static Roll<PlacementInMonth> Draw(CareMonth month, ChildNumbers numbers)
    {
        var windowStart = month.Month.WindowStart(WindowMonths);
        var rows = HasHistory(month.Records) ? new PlacementRows(month, numbers) : null;
        var history = new PlacementHistory();
        var placements = new List<PlacementInMonth>(month.Children.Count);
        foreach (var child in month.Children.All)
        {
            if (rows?.Of(child) is { Count: > 0 } own)
            {
                history.Read(own, child.Record.CareEndedOn);
                child.TellPlacements(history, windowStart);
                AddHistory(placements, child, history, windowStart, fromTheStart: own[0].StartedOn == child.Record.CareStartedOn);
            }
            else
            {
                child.TellPlacements(history: null, windowStart);
                AddRecorded(placements, child, windowStart);
            }
        }

        return new Roll<PlacementInMonth>(SubjectKind.Placement, placements);
    }

    /// <summary>Rows without a column for their end are no history: every home a child ever had would still be its home.</summary>
    private static bool HasHistory(MonthRecords records) =>
        records.Placements.Count > 0 && records.Fields.Contains(Fields.Placements.Ended);

    private static void AddHistory(
        List<PlacementInMonth> placements, ChildInMonth child, PlacementHistory history, DateOnly windowStart, bool fromTheStart)
    {
        var startedOn = default(DateOnly);
        var ordinal = 0;
        var before = default(PlacementInMonth);
        foreach (var placement in history.Placements)
        {
            ordinal = placement.StartedOn == startedOn ? ordinal + 1 : 0;
            startedOn = placement.StartedOn;
            if (placement.Overlaps(windowStart))
            {
                var isCurrent = placement == history.Current;
                var added = new PlacementInMonth
                {
                    Index = placements.Count,
                    Of = child,
                    StartedOn = startedOn,
                    EndedOn = placement.EndedOn,
                    Location = placement.Location ?? (isCurrent ? child.Record.PlacementLocation : null),
                    Type = placement.Type ?? (isCurrent ? child.Record.PlacementType : null),
                    Provider = placement.Provider ?? (isCurrent ? child.Record.PlacementProvider : null),
                    IsFirst = fromTheStart && placement == history.Placements[0],
                    Before = before,
                    ReasonOnFirstRow = placement.ReasonOnFirstRow,
                    ReasonOnLastRow = placement.ReasonOnLastRow,
                    SameDayOrdinal = ordinal,
                };
                placements.Add(added);
                before = added;
            }
        }
    }

    private static void AddRecorded(List<PlacementInMonth> placements, ChildInMonth child, DateOnly windowStart)
    {
        var record = child.Record;
        if (record.PlacementStartedOn is { } startedOn && (record.CareEndedOn is not { } ended || ended >= windowStart))
        {
            placements.Add(new PlacementInMonth
            {
                Index = placements.Count,
                Of = child,
                StartedOn = startedOn,
                EndedOn = record.CareEndedOn,
                Location = record.PlacementLocation,
                Type = record.PlacementType,
                Provider = record.PlacementProvider,
                IsFirst = startedOn <= record.CareStartedOn,
            });
        }
    }
}
