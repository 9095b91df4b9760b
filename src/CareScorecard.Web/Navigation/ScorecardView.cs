using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>Which measures the scorecard puts first.</summary>
public enum MeasureSet
{
    /// <summary>The five to nine that lead every month, and every other by theme.</summary>
    Leading,

    /// <summary>The six of the half-yearly look, and nothing else.</summary>
    Six,
}

/// <summary>How much room a measure is given.</summary>
public enum RowForm
{
    Roomy,

    /// <summary>One line a measure.</summary>
    Compact,
}

/// <summary>What of the scorecard is unfolded.</summary>
public enum Unfolded
{
    Nothing,
    All,

    /// <summary>The measures by status and by course.</summary>
    Outlook,
}

/// <summary>The state of the scorecard page, which is its address.</summary>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record ScorecardView(ReportingMonth? Month = null, bool InPublic = false)
{
    public const string Path = "/";

    public MeasureSet Set { get; init; }

    public RowForm Form { get; init; }

    public ScorecardSelection Selection { get; init; } = new();

    /// <summary>The month that every measure is compared with; null for the month before and the year before.</summary>
    public ReportingMonth? Since { get; init; }

    public Unfolded Open { get; init; }

    public string ToUrl() => QueryHelpers.AddQueryString(Path, Query());

    /// <summary>Where the same month is downloaded as a workbook: always whole.</summary>
    public string ToWorkbookUrl() => QueryHelpers.AddQueryString("/export/scorecard.xlsx", new ScorecardView(Month, InPublic).Query());

    /// <summary>What the address says besides the month: kept when another month is chosen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept()
    {
        if (Set != MeasureSet.Leading)
        {
            yield return new("set", Codes.Of(Set));
        }

        if (Form != RowForm.Roomy)
        {
            yield return new("form", Codes.Of(Form));
        }

        if (Selection.Theme is { } theme)
        {
            yield return new("theme", Codes.Of(theme));
        }

        if (Selection.Status is { } status)
        {
            yield return new("status", Codes.Of(status));
        }

        if (Selection.Changed)
        {
            yield return new("changed", "1");
        }

        if (Since is { } since)
        {
            yield return new("since", since.ToString());
        }

        if (Open != Unfolded.Nothing)
        {
            yield return new("open", Codes.Of(Open));
        }

        if (InPublic)
        {
            yield return new(PublicLook.Key, PublicLook.Code);
        }
    }

    /// <summary>What cannot be read is left at its default: an old bookmark still opens.</summary>
    public static ScorecardView FromQuery(string? month, string? view = null, ScorecardQuery? query = null) =>
        new(ReportingMonth.TryParse(month, out var parsed) ? parsed : null, PublicLook.IsIn(view))
        {
            Set = Codes.TryParse<MeasureSet>(query?.Set, out var set) ? set : default,
            Form = Codes.TryParse<RowForm>(query?.Form, out var form) ? form : default,
            Selection = new ScorecardSelection(
                Codes.TryParse<Theme>(query?.Theme, out var theme) ? theme : null,
                Codes.TryParse<Status>(query?.Status, out var status) ? ScorecardSelection.Asked(status) : null,
                query?.Changed == "1"),
            Since = ReportingMonth.TryParse(query?.Since, out var since) ? since : null,
            Open = Codes.TryParse<Unfolded>(query?.Open, out var open) ? open : default,
        };

    private IEnumerable<KeyValuePair<string, string?>> Query() =>
        Month is { } month ? Kept().Prepend(new("month", month.ToString())) : Kept();
}

/// <summary>The parts of the scorecard's address, as they were written.</summary>
public sealed record ScorecardQuery(
    string? Set = null, string? Form = null, string? Theme = null, string? Status = null, string? Changed = null, string? Since = null, string? Open = null);
