using System.Globalization;
using CareScorecard.Application.Packs;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>The headings of the board pack, and where each part begins.</summary>
public static class PackWords
{
    /// <summary>On every page of a pack with full figures.</summary>
    public const string Confidential = "Confidential: staff only";

    public static string Of(PackPart part) => part switch
    {
        PackPart.Sentences => "The month in three sentences",
        PackPart.Headline => "The measures that lead",
        PackPart.OffTarget => "A page for each that is off target",
        PackPart.Village => "A village of 100",
        PackPart.Corrections => "Corrections since the last edition",
        PackPart.Options => "Option papers on reviewing officers",
    };

    /// <summary>Option paper: Two posts from January.</summary>
    public static string Title(KeptScenario kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return $"Option paper: {kept.Name}";
    }

    /// <summary>Where the page on a measure begins.</summary>
    public static string AnchorOf(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return "measure-" + row.Id;
    }

    /// <summary>Where an option paper begins.</summary>
    /// <param name="place">From 0.</param>
    public static string AnchorOf(int place) => "option-" + (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A restated figure; the council's own measures are not in the catalogue, and their numbers are written as they are.</summary>
    public static string Figure(string id, IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Catalogue.Find(id) is { Definition: var definition } ? FigureText.Of(definition, value)
            : value is IndicatorValue.Unavailable unavailable ? FigureText.Missing(unavailable.Reason)
            : FigureText.Plain(value.Number!.Value);
    }

    /// <summary>What the pack holds in fact: a part with nothing in it is not in the list, but that nothing was corrected is worth a line.</summary>
    public static IReadOnlyList<(string Anchor, string Title)> Contents(BoardPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return [.. pack.Parts.SelectMany(Of)];

        IEnumerable<(string, string)> Of(PackPart part) => part switch
        {
            PackPart.Sentences => [("sentences", PackWords.Of(part))],
            PackPart.Headline => pack.Headline.Count > 0 ? [("headline", PackWords.Of(part))] : [],
            PackPart.OffTarget => pack.OffTarget.Select(slide => (AnchorOf(slide.Report.Row), FindingTitle.Of(slide.Report.Row))),
            PackPart.Village => pack.Village is { } village ? [("village", $"A village of 100: {village.Village.Title}")] : [],
            PackPart.Corrections => [("corrections", PackWords.Of(part))],
            PackPart.Options => pack.Options.Select((option, place) => (AnchorOf(place), Title(option.Kept))),
        };
    }
}
