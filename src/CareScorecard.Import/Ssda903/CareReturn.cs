using CareScorecard.Domain.Children;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Ssda903;

/// <summary>All tables of the return as they were read. They are the same whatever month is drawn from them.</summary>
internal sealed class CareReturn
{
    private readonly Dictionary<string, ChildId> _children = [];
    private List<List<PeriodHistory>>? _periods;

    public CareReturn()
    {
        Header = new(sheet => new HeaderSheet(sheet, this));
        Episodes = new(sheet => new EpisodeSheet(sheet, this));
        Reviews = new(sheet => new ReturnReviewSheet(sheet, this));
        Uasc = new(sheet => new UascSheet(sheet, this));
        Missing = new(sheet => new MissingSheet(sheet, this));
        Outcomes = new(sheet => new OutcomesSheet(sheet, this));
        CareLeavers = new(sheet => new LeaverSheet(sheet, this));
        Adopted = new(sheet => new AdoptionDecisionSheet(sheet, this, "DATE_INT"));
        PlacedForAdoption = new(sheet => new AdoptionDecisionSheet(sheet, this, "DATE_PLACED"));
        SocialWorkers = new(sheet => new SocialWorkerEpisodeSheet(sheet, this));
    }

    public RecordTable<HeaderRow> Header { get; }

    public RecordTable<Episode> Episodes { get; }

    public RecordTable<ReviewRow> Reviews { get; }

    public RecordTable<UascRow> Uasc { get; }

    public RecordTable<MissingRow> Missing { get; }

    public RecordTable<OutcomesRow> Outcomes { get; }

    public RecordTable<LeaverRow> CareLeavers { get; }

    public RecordTable<AdoptionRow> Adopted { get; }

    public RecordTable<AdoptionRow> PlacedForAdoption { get; }

    public RecordTable<SocialWorkerRow> SocialWorkers { get; }

    public IReadOnlyList<RecordTable> All =>
        [Header, Episodes, Reviews, Uasc, Missing, Outcomes, CareLeavers, Adopted, PlacedForAdoption, SocialWorkers];

    public bool HasAny => All.Any(table => table.Sheets.Count > 0);

    /// <summary>The councils that the tables name, each with the first sheet that does.</summary>
    public Dictionary<string, SheetReading> Councils { get; } = [];

    /// <summary>The months that the episodes tell; null before they are settled, and where there are none.</summary>
    public ReturnYears? Years { get; private set; }

    public Births Births { get; private set; } = null!;

    public RecordTable Of(ReturnTable table) => table switch
    {
        ReturnTable.Header => Header,
        ReturnTable.Episodes => Episodes,
        ReturnTable.Reviews => Reviews,
        ReturnTable.Uasc => Uasc,
        ReturnTable.Missing => Missing,
        ReturnTable.Outcomes => Outcomes,
        ReturnTable.CareLeavers => CareLeavers,
        ReturnTable.Adopted => Adopted,
        ReturnTable.PlacedForAdoption => PlacedForAdoption,
        ReturnTable.SocialWorkers => SocialWorkers,
    };

    /// <summary>One id object for all rows of a child: England's tables name each child a dozen times.</summary>
    public ChildId Known(string id)
    {
        if (!_children.TryGetValue(id, out var child))
        {
            _children[id] = child = new ChildId(id);
        }

        return child;
    }

    /// <summary>
    /// Called once, after the last row. What an earlier year's return says of an episode or a child, and a later year's says again, is
    /// passed over: the later one knows more. Of tables that do not say their year the file that was brought later is the later one.
    /// </summary>
    public void Settle()
    {
        var yearOfSheet = Episodes.Sheets.ToDictionary(sheet => sheet, sheet => ReturnYears.Of([.. Episodes.Entries.Where(entry => entry.Sheet == sheet).Select(entry => entry.Record)])?.YearEnd.Year);
        KeepLatest(Episodes, episode => (episode.Child, episode.StartedOn), entry => entry.Record.Year ?? yearOfSheet[entry.Sheet]);
        KeepLatest(Header, row => row.Child, entry => entry.Record.Year ?? entry.Sheet.FileIndex);
        KeepLatest(Uasc, row => row.Child, entry => entry.Record.Year ?? entry.Sheet.FileIndex);
        KeepLatest(Outcomes, row => (row.Child, row.Year), entry => entry.Sheet.FileIndex);
        KeepLatest(CareLeavers, row => (row.Child, row.Year), entry => entry.Sheet.FileIndex);
        Years = ReturnYears.Of([.. Episodes.Ready.Select(entry => entry.Record)]);
        Births = new Births(this);
    }

    /// <summary>
    /// The periods of care against which nothing stands, child by child, the earliest first. They are drawn when first asked for, from the
    /// rows that stand then.
    /// </summary>
    public IEnumerable<IReadOnlyList<PeriodHistory>> PeriodsByChild()
    {
        foreach (var child in _periods ??= DrawPeriods())
        {
            var standing = child.TrueForAll(period => period.Stands) ? child : child.FindAll(period => period.Stands);
            if (standing.Count > 0)
            {
                yield return standing;
            }
        }
    }

    public IEnumerable<PeriodHistory> Periods() => PeriodsByChild().SelectMany(child => child);

    public void AddCouncil(string name, SheetReading sheet) => Councils.TryAdd(Matching.Key(name), sheet);

    private List<List<PeriodHistory>> DrawPeriods() =>
    [
        .. Episodes.Ready.GroupBy(entry => entry.Record.Child).Select(child => PeriodHistory.Of(
        [
            .. child.OrderBy(entry => entry.Record.StartedOn).ThenBy(entry => entry.Record.EndedOn ?? DateOnly.MaxValue),
        ])),
    ];

    private static void KeepLatest<T, TKey>(RecordTable<T> table, Func<T, TKey> key, Func<Entry<T>, int?> year)
        where T : ReturnRow
        where TKey : notnull
    {
        var latest = new Dictionary<TKey, int>();
        foreach (var entry in table.Entries)
        {
            var of = key(entry.Record);
            latest[of] = Math.Max(latest.GetValueOrDefault(of), year(entry) ?? 0);
        }

        foreach (var entry in table.Entries.Where(entry => (year(entry) ?? 0) < latest[key(entry.Record)]))
        {
            entry.Standing = Standing.Superseded;
        }
    }
}
