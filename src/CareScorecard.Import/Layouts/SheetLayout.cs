using CareScorecard.Domain.Months;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Layouts;

/// <summary>A sheet that a layout knows, recognised by its headings wherever it stands and whatever the sheet is called.</summary>
/// <param name="Layout">carescorecard, annex-a, ssda903.</param>
/// <param name="Name">What the sheet is called in the layout's own form.</param>
/// <param name="Kind">The records that it holds; null for a list that is recognised and set aside.</param>
public sealed record SheetLayout(string Layout, string Name, RecordKind? Kind, IReadOnlyList<LayoutColumn> Columns)
{
    /// <summary>The line above the headings in the layout's own form; null where headings stand in row 1.</summary>
    public string? Title { get; init; }

    /// <summary>What a list that is set aside holds, in words: contacts, referrals.</summary>
    public string? Holds { get; init; }

    /// <summary>The table of the Department's yearly return that the sheet is; null for every other layout.</summary>
    internal ReturnTable? Return { get; init; }
}
