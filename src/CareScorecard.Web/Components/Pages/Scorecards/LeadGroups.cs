using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Web.Components.Controls;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Components.Pages.Scorecards;

/// <summary>The leading measures by status, the gravest first, each with the way to those of the same status that do not lead.</summary>
public static class LeadGroups
{
    /// <param name="here">The page, whose other choices the ways keep.</param>
    public static IReadOnlyList<RowGroup> Of(Scorecard card, ScorecardView here)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(here);
        var leading = Rows(card, card.Headline);
        var groups = new List<RowGroup>();
        foreach (var status in ScorecardSelection.Statuses)
        {
            var rows = leading.Where(row => ScorecardSelection.Asked(row.Status) == status).ToList();
            var others = card.Rows.Count(row => ScorecardSelection.Asked(row.Status) == status) - rows.Count;
            if (rows.Count > 0 || (others > 0 && status is Status.OffTarget or Status.Close))
            {
                groups.Add(new RowGroup(
                    Title(status, here.InPublic),
                    rows,
                    More: others == 0 ? null : More(status, rows.Count, others),
                    MoreUrl: (here with { Selection = new ScorecardSelection(Status: status) }).ToUrl()));
            }
        }

        return groups;
    }

    /// <summary>The rows of some ids, in the order of the ids. An id that the month does not know has none.</summary>
    public static IReadOnlyList<ScorecardRow> Rows(Scorecard card, IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(ids);
        return [.. ids.Select(id => card.Rows.FirstOrDefault(row => row.Id.Equals(id, StringComparison.OrdinalIgnoreCase))).OfType<ScorecardRow>()];
    }

    private static string Title(Status status, bool inPublic) => status switch
    {
        Status.OffTarget => "Needs attention",
        Status.Close => "Close",
        Status.OnTarget => "On target",
        Status.NoData => inPublic ? "No figure shown" : "No figure this month",
        _ => "Watched, not rated",
    };

    private static string More(Status status, int leading, int others)
    {
        var which = leading == 0 ? $"None of these measures, but {others} {(others == 1 ? "other" : "others")}" : $"{others} more";
        var are = others == 1 ? "is" : "are";
        return status switch
        {
            Status.OffTarget => $"{which} {are} off target",
            Status.Close => $"{which} {are} close",
            Status.OnTarget => $"{which} {are} on target",
            Status.NoData => $"{which} {(others == 1 ? "shows" : "show")} no figure",
            _ => $"{which} {are} watched",
        };
    }
}
