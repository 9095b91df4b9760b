using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Ssda903;

/// <summary>
/// Draws one month's records from the return, as an extract made on the month's last day would have had them: what began later is not
/// there, and what ended later is open.
/// </summary>
internal sealed class MonthOfReturn
{
    /// <summary>Periods that ended longer ago are outside every figure.</summary>
    private const int LeaverMonths = 12;

    /// <summary>Reviews are due every six months at the latest: with fewer months of them, a child without one may well have had one.</summary>
    private const int MonthsOfReviews = 6;

    /// <summary>What is counted over a year needs a year of history.</summary>
    private const int MonthsOfHistory = 12;

    private readonly MonthTables _tables;
    private readonly CareReturn _return;
    private readonly ReportingMonth _month;
    private readonly DateOnly _asAt;
    private readonly int _held;

    private MonthOfReturn(MonthTables tables, ReportingMonth month)
    {
        _tables = tables;
        _return = tables.Return;
        _month = month;
        _asAt = month.LastDay;
        _held = _return.Years?.MonthsHeldAt(month) ?? MonthsOfHistory;
    }

    public static void Draw(MonthTables tables, ReportingMonth month)
    {
        var draw = new MonthOfReturn(tables, month);
        draw.DrawChildren();
        draw.DrawReviews();
        draw.DrawCareLeavers();
        draw.DrawAdoptions();
    }

    private bool HasHistory => _held >= MonthsOfHistory;

    private void DrawChildren()
    {
        if (_return.Episodes.Sheets.Count == 0)
        {
            return;
        }

        var facts = new ChildFacts(_return, _month, HasHistory);
        var children = Drawn(_tables.Children, _return.Episodes, RecordKind.Children,
            [Fields.Children.DateOfBirth, Fields.Children.PlacementStarted, .. facts.Told]);
        var placements = HasHistory
            ? Drawn(_tables.Placements, _return.Episodes, RecordKind.Placements, PlacementFields(_return.Episodes.Sheets))
            : null;
        foreach (var history in _return.Periods().Where(IsOfMonth))
        {
            var first = history.First;
            _tables.Children.Entries.Add(new Entry<PeriodOfCare>(facts.Tell(PeriodAt(history)), children[first.Sheet], first.Row));
            if (placements is not null)
            {
                DrawPlacements(history, placements);
            }
        }
    }

    private void DrawPlacements(PeriodHistory history, Dictionary<SheetReading, SheetReading> sheets)
    {
        foreach (var (stay, from) in history.Stays.Where(told => told.Stay.StartedOn <= _asAt))
        {
            var known = stay.EndedOn > _asAt ? stay with { EndedOn = null } : stay;
            _tables.Placements.Entries.Add(new Entry<PlacementStay>(known, sheets[from.Sheet], from.Row));
        }
    }

    private bool IsOfMonth(PeriodHistory history) =>
        history.StartedOn <= _asAt && !(history.EndedOn < _month.WindowStart(LeaverMonths));

    private PeriodOfCare PeriodAt(PeriodHistory history)
    {
        var ended = history.EndedOn <= _asAt ? history.EndedOn : null;
        var last = history.Episodes.Last(episode => episode.Record.StartedOn <= _asAt).Record;

        // Between two episodes that do not meet nobody knows where the child lives.
        var lives = ended is not null || !(last.EndedOn <= _asAt);
        return new PeriodOfCare
        {
            Child = history.Child,
            BornOn = _return.Births.BornOn(history.Child) ?? default,
            CareStartedOn = history.StartedOn,
            CareEndedOn = ended,
            ReasonCareEnded = ended is null ? null : history.EndedBecause,
            CategoryOfNeed = last.CategoryOfNeed,
            LegalStatus = last.LegalStatus,
            PlacementStartedOn = lives ? history.PlacementStartedOn(_asAt) : null,
            PlacementType = lives ? last.PlacementType : null,
            PlacementProvider = lives ? last.Provider : null,
        };
    }

    private static IEnumerable<Field> PlacementFields(IReadOnlyList<SheetReading> episodes)
    {
        yield return Fields.Placements.ChildId;
        yield return Fields.Placements.Started;
        yield return Fields.Placements.Ended;
        yield return Fields.Placements.Type;
        yield return Fields.Placements.SameCarer;
        if (episodes.Any(sheet => sheet.Has(Fields.Children.PlacementProvider)))
        {
            yield return Fields.Placements.Provider;
        }

        if (episodes.Any(sheet => sheet.Has(Fields.Placements.ReasonForChange)))
        {
            yield return Fields.Placements.ReasonForChange;
        }
    }

    private void DrawReviews()
    {
        if (_return.Reviews.Sheets.Count == 0 || _held < MonthsOfReviews)
        {
            return;
        }

        var sheets = Drawn(_tables.Reviews, _return.Reviews, RecordKind.Reviews, [Fields.ReviewsOfReturnOnly]);
        foreach (var row in _return.Reviews.Ready.Where(row => row.Record.HeldOn <= _asAt))
        {
            var review = new Review { Child = row.Record.Child, HeldOn = row.Record.HeldOn, Participation = row.Record.Participation };
            _tables.Reviews.Entries.Add(new Entry<Review>(review, sheets[row.Sheet], row.Row));
        }
    }

    /// <summary>The return asks about care leavers once a year: what it says of them is told at the end of that year.</summary>
    private void DrawCareLeavers()
    {
        var rows = _return.CareLeavers.Ready.Where(row => IsOfYearEnd(_return, row.Record, _month)).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var hasUasc = _return.Uasc.Sheets.Count > 0;
        var sheets = Drawn(_tables.CareLeavers, _return.CareLeavers, RecordKind.CareLeavers,
        [
            Fields.CareLeavers.DateOfBirth,
            Fields.CareLeavers.Eligibility,
            .. _return.CareLeavers.Sheets.Any(sheet => sheet.Has(Fields.CareLeavers.Accommodation)) ? [Fields.CareLeavers.Suitability] : Array.Empty<Field>(),
            .. _return.Header.Sheets.Count > 0 ? [Fields.CareLeavers.Sex, Fields.CareLeavers.Ethnicity] : Array.Empty<Field>(),
            .. hasUasc ? [Fields.CareLeavers.Uasc] : Array.Empty<Field>(),
        ]);
        var unaccompanied = _return.Uasc.Ready.Select(row => row.Record.Child).ToHashSet();
        foreach (var row in rows)
        {
            var header = _return.Births.Header(row.Record.Child);
            var bornOn = row.Record.BornOn!.Value;
            _tables.CareLeavers.Entries.Add(new Entry<CareLeaver>(
                new CareLeaver
                {
                    YoungPerson = row.Record.Child,
                    Sex = header?.Sex,
                    Ethnicity = header?.Ethnicity,
                    BornOn = header?.BornOn ?? bornOn,
                    UnaccompaniedAsylumSeeking = hasUasc ? unaccompanied.Contains(row.Record.Child) : null,

                    // All in OC3 have left care; at 18 a relevant child becomes former relevant (Children Act 1989, sections 23A and 23C).
                    Eligibility = Age.InYears(bornOn, _asAt) < 18 ? LeaverEligibility.Relevant : LeaverEligibility.FormerRelevant,
                    InTouch = row.Record.InTouch,
                    Accommodation = row.Record.Accommodation,
                    Suitability = row.Record.Suitability,
                    Activity = row.Record.Activity,
                },
                sheets[row.Sheet],
                row.Row));
        }
    }

    private void DrawAdoptions()
    {
        if (_return.Episodes.Sheets.Count == 0)
        {
            return;
        }

        var cases = new AdoptionHistory(_return, _asAt);
        var sheets = Drawn(_tables.Adoption, _return.Episodes, RecordKind.Adoption, cases.Told(HasHistory));
        foreach (var (adoption, from) in cases.All())
        {
            _tables.Adoption.Entries.Add(new Entry<AdoptionCase>(adoption, sheets[from.Sheet], from.Row));
        }
    }

    /// <summary>Whether what a row says of a whole year is known at the end of the month: it is the last month of that year.</summary>
    public static bool IsOfYearEnd(CareReturn careReturn, ReturnRow row, ReportingMonth month) =>
        (row.Year ?? careReturn.Years?.YearEnd.Year) is not { } year || month == new ReportingMonth(year, 3);

    /// <summary>The sheets as those of drawn records: the columns that tell fields of the kind, and what is told without a column.</summary>
    private static Dictionary<SheetReading, SheetReading> Drawn<TDrawn, TRow>(
        RecordTable<TDrawn> into, RecordTable<TRow> from, RecordKind kind, IEnumerable<Field> fields)
        where TDrawn : class
        where TRow : class
    {
        var told = fields.ToHashSet();
        var drawn = from.Sheets.ToDictionary(sheet => sheet, sheet => sheet.Draw(kind, told));
        into.Sheets.AddRange(drawn.Values);
        return drawn;
    }
}
