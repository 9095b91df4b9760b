using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Presenting;

/// <summary>A page on what is presented: the slides themselves, the speaker's notes, and where they are chosen.</summary>
public abstract class DeckPage : ReadingPage<DeckContent>
{
    [Inject]
    public required DeckReading Reading { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = PresentView.SlidesKey)]
    public string? SlidesText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    protected PresentView View { get; private set; } = new();

    protected override Task OnParametersSetAsync()
    {
        View = PresentView.FromQuery(MonthText, SlidesText, ViewText);
        return ReadAsync(LoadAsync);
    }

    private async Task<DeckContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(Leaving);
        View = DeckReading.Seen(reader, View);
        return await Reading.RunAsync(reader, View, Leaving);
    }
}
