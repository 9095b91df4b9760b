using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Villages;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the village page, which is its address.</summary>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="By">The characteristic that the children are grouped by.</param>
/// <param name="Of">Instead: the id of the measure that asks each child a question; null for the characteristic.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record VillageView(
    ReportingMonth? Month = null, Dimension By = VillageView.DefaultBy, string? Of = null, bool InPublic = false)
{
    public const string Path = "/village";

    public const Dimension DefaultBy = Dimension.Placement;

    /// <summary>The name in the address of the month that stands beside.</summary>
    public const string AgainstKey = "against";

    /// <summary>The month whose village stands beside; null for none.</summary>
    public ReportingMonth? Against { get; init; }

    /// <summary>The measures that can be asked of 100 children, in the catalogue's order.</summary>
    public static IReadOnlyList<IndicatorDefinition> Measures { get; } =
        [.. Catalogue.All.Select(indicator => indicator.Definition).Where(VillageQuestions.CanAsk)];

    /// <summary>What the village is about, as the address says it.</summary>
    public string About => Of ?? Codes.Of(By);

    /// <summary>Where slides are chosen, the village already among them.</summary>
    public string ToSlideUrl(ReportingMonth month) =>
        new PresentView(month, InPublic) { Slides = [PresentView.Opening, PresentView.VillageOf(About)] }.ToChooseUrl();

    public string ToUrl()
    {
        var query = new Dictionary<string, string?>
        {
            ["month"] = Month?.ToString(),
            ["about"] = Of is null && By == DefaultBy ? null : About,
            [AgainstKey] = Against?.ToString(),
            [PublicLook.Key] = InPublic ? PublicLook.Code : null,
        };
        return QueryHelpers.AddQueryString(Path, query.Where(part => part.Value is not null));
    }

    /// <summary>What cannot be read is left at its default: an old bookmark still opens.</summary>
    public static VillageView FromQuery(string? month, string? about, string? view, string? against = null)
    {
        var plain = new VillageView(ReportingMonth.TryParse(month, out var parsed) ? parsed : null, InPublic: PublicLook.IsIn(view))
        {
            Against = ReportingMonth.TryParse(against, out var beside) ? beside : null,
        };
        return Codes.TryParse<Dimension>(about, out var dimension) && VillageQuestions.Offered.Contains(dimension) ? plain with { By = dimension }
            : Measures.FirstOrDefault(measure => measure.Id == about) is { Id: var id } ? plain with { Of = id }
            : plain;
    }
}
