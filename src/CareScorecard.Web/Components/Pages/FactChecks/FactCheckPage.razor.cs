using CareScorecard.Application.FactChecks;
using CareScorecard.Application.Months;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.FactChecks;

/// <summary>Reads a text against the figures of its month. The text comes by post, so that no address and no log holds it.</summary>
public sealed partial class FactCheckPage
{
    /// <summary>A commentary is a few pages.</summary>
    private const int MostLetters = 50_000;

    private FactCheckView _view = new();

    [Inject]
    public required CheckFactsUseCase Facts { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromForm(FormName = "factcheck", Name = "text")]
    public string? Text { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _view = FactCheckView.FromQuery(MonthText);
        return ReadAsync(LoadAsync);
    }

    private async Task<FactCheckContent?> LoadAsync()
    {
        var held = HeldMonths.Of(await Months.RunAsync(await Who.ViewerAsync(Leaving), Leaving));
        return held.Count == 0 || (_view.Month is { } asked && !held.Contains(asked))
            ? null
            : new FactCheckContent(_view.Month ?? held[0], held);
    }

    private async Task CheckAsync()
    {
        if (State is PageState<FactCheckContent>.Ready { Content: var content } && Text is { Length: > 0 and <= MostLetters } text)
        {
            await ReadAsync(() => CompareAsync(content, text));
        }
    }

    private async Task<FactCheckContent?> CompareAsync(FactCheckContent content, string text) =>
        await Facts.RunAsync(await Who.ViewerAsync(Leaving), text, content.Month, Leaving) is { } findings
            ? content with { Checked = new CheckedText(text, findings) }
            : null;
}
