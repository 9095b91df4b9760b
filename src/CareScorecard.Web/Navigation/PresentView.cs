using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>What is presented, which is the address: the month, which slides in which order, and whether as the public sees them.</summary>
/// <param name="Month">Null: the latest month that the viewer may see.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record PresentView(ReportingMonth? Month = null, bool InPublic = false)
{
    public const string Path = "/present";

    public const string ChoosePath = "/present/choose";

    public const string NotesPath = "/present/notes";

    /// <summary>The names in the address.</summary>
    public const string SlidesKey = "slides";

    /// <summary>The slide of the month in three sentences; no measure has this id.</summary>
    public const string Opening = "opening";

    /// <summary>Before what a village is about: the id of its slide.</summary>
    public const string Village = "village:";

    /// <summary>More make no meeting, and no page that a browser holds easily.</summary>
    public const int MostSlides = 30;

    private const char Between = ',';

    /// <summary>Ids of measures, <see cref="Opening"/>, or villages, in the order of the slides, each once; empty for what needs attention.</summary>
    public IReadOnlyList<string> Slides { get; init; } = [];

    /// <summary>The id of the slide of a village.</summary>
    /// <param name="about">As its page's address says it.</param>
    public static string VillageOf(string about) => Village + about;

    /// <summary>The village of a slide; null where the slide is none, or of a village that nobody knows.</summary>
    public static VillageView? VillageFrom(string slide)
    {
        ArgumentNullException.ThrowIfNull(slide);
        return slide.StartsWith(Village, StringComparison.OrdinalIgnoreCase)
            && VillageView.FromQuery(month: null, slide[Village.Length..].ToLowerInvariant(), view: null) is var village
            && VillageOf(village.About).Equals(slide, StringComparison.OrdinalIgnoreCase) ? village : null;
    }

    public string ToUrl() => Url(Path);

    public string ToChooseUrl() => Url(ChoosePath);

    public string ToNotesUrl() => Url(NotesPath);

    /// <summary>What the address says besides the month: kept when another month is chosen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept()
    {
        if (Slides.Count > 0)
        {
            yield return new(SlidesKey, string.Join(Between, Slides));
        }

        if (InPublic)
        {
            yield return new(PublicLook.Key, PublicLook.Code);
        }
    }

    /// <summary>What cannot be read is left out: an old bookmark still opens.</summary>
    public static PresentView FromQuery(string? month, string? slides, string? view) =>
        new(ReportingMonth.TryParse(month, out var parsed) ? parsed : null, PublicLook.IsIn(view))
        {
            Slides =
            [
                .. (slides ?? string.Empty).Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostSlides),
            ],
        };

    /// <summary>From any page: its month and view; from a measure's page that measure alone, from a village that village, and what was chosen from where it is chosen.</summary>
    /// <param name="here">The page's own address, from the root.</param>
    public static PresentView From(string here)
    {
        ArgumentNullException.ThrowIfNull(here);
        var parts = here.Split('?', 2);
        var query = QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : string.Empty);
        string? Value(string key) => query.TryGetValue(key, out var values) ? values[0] : null;
        var slides = parts[0].TrimStart('/').Split('/') switch
        {
            ["indicators", { Length: > 0 } id, ..] => Uri.UnescapeDataString(id),
            ["village"] => VillageOf(VillageView.FromQuery(month: null, Value("about"), view: null).About),
            ["present", ..] => Value(SlidesKey),
            _ => null,
        };
        return FromQuery(Value("month"), slides, Value(PublicLook.Key));
    }

    private string Url(string path) => QueryHelpers.AddQueryString(
        path, Month is { } month ? Kept().Prepend(new("month", month.ToString())) : Kept());
}
