using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Presenting;
using CareScorecard.Application.Sentences;
using CareScorecard.Application.Villages;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Villages;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Components.Pages.Presenting;

/// <summary>Reads what an address presents, for the slides, the notes and the page where they are chosen: all three show the same.</summary>
public sealed class DeckReading(ReadSentencesUseCase sentences, ReadSlidesUseCase slides, ReadVillageUseCase villages, ListMonthsUseCase months)
{
    /// <summary>Measures that are presented where none were chosen.</summary>
    public const int MostUnasked = 5;

    /// <summary>Whether the public view is what the reader is given, also where they did not ask for it.</summary>
    public static PresentView Seen(Viewer reader, PresentView asked)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(asked);
        return asked with { InPublic = asked.InPublic || reader.Audience == Audience.Board };
    }

    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<DeckContent?> RunAsync(Viewer reader, PresentView asked, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var view = Seen(reader, asked);
        var viewer = view.InPublic ? reader.AsBoard() : reader;
        var held = HeldMonths.Of(await months.RunAsync(viewer, cancellation));
        if (await sentences.RunAsync(viewer, HeldMonths.Shown(view.Month, held, reader.Audience), cancellation) is not var (card, words))
        {
            return null;
        }

        var ids = Known(view.Slides, card) is { Count: > 0 } chosen ? chosen : Unasked(card);
        var read = (await slides.RunAsync(
                viewer, card.Month, [.. ids.Where(id => id != PresentView.Opening && PresentView.VillageFrom(id) is null)], cancellation))
            .ToDictionary(slide => slide.Report.Row.Id, StringComparer.OrdinalIgnoreCase);
        var drawn = await VillagesAsync(viewer, card.Month, ids, cancellation);
        return new DeckContent(
            card,
            words,
            [
                .. ids.Select(id => id == PresentView.Opening ? new DeckSlide(id, ScorecardSummary.Of(card).Headline, null)
                    : drawn.GetValueOrDefault(id) is { } village ? new DeckSlide(id, $"If our children were a village of 100: {village.Village.Title}", null) { Village = village }
                    : read.GetValueOrDefault(id) is { } slide ? new DeckSlide(id, FindingTitle.Of(slide.Report.Row), slide)
                    : null).OfType<DeckSlide>(),
            ],
            held);
    }

    private async Task<IReadOnlyDictionary<string, VillageReport>> VillagesAsync(
        Viewer viewer, ReportingMonth month, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var drawn = new Dictionary<string, VillageReport>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in ids)
        {
            if (PresentView.VillageFrom(id) is { } village
                && await (village.Of is { } measure
                    ? villages.OfAsync(viewer, month, measure, cancellation)
                    : villages.ByAsync(viewer, month, village.By, cancellation)) is { } report)
            {
                drawn[id] = report;
            }
        }

        return drawn;
    }

    /// <summary>The month in three sentences, then what needs attention; on a month in which all is well, the measures that lead.</summary>
    private static IReadOnlyList<string> Unasked(Scorecard card)
    {
        var attention = AttentionRows.Of(card).Take(MostUnasked).Select(row => row.Id).ToList();
        return [PresentView.Opening, .. attention.Count > 0 ? attention : card.Headline];
    }

    private static IReadOnlyList<string> Known(IReadOnlyList<string> ids, Scorecard card) =>
    [
        .. ids.Select(id => id == PresentView.Opening || PresentView.VillageFrom(id) is not null ? id : card.Rows.FirstOrDefault(row => row.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Id)
            .OfType<string>(),
    ];
}
