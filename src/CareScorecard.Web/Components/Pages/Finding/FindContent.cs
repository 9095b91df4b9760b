using CareScorecard.Application.Finding;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Components.Pages.Finding;

/// <summary>What the page of what was found draws.</summary>
/// <param name="Pages">Those that the reader may open, the best fit first.</param>
/// <param name="Latest">The latest month that the reader may see; null where there is none.</param>
public sealed record FindContent(FoundThings Found, IReadOnlyList<FindablePage> Pages, ReportingMonth? Latest)
{
    public bool IsEmpty => Found.Measures.Count + Found.Months.Count + Pages.Count == 0;
}
