using CareScorecard.Application.FactChecks;
using CareScorecard.Application.Months;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.FactChecks;

/// <summary>Reads a text against the figures of its month. The text comes by post, so that no address and no log holds it.</summary>
public sealed partial class FactCheckPage : IDisposable
{
    /// <summary>A commentary is a few pages.</summary>
    private const int MostLetters = 50_000;

    private readonly CancellationTokenSource _leaving = new();
    private PageState<FactCheckContent> _state = new PageState<FactCheckContent>.Loading();
    private FactCheckView _view = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required CheckFactsUseCase Facts { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required ILogger<FactCheckPage> Log { get; init; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromForm(FormName = "factcheck", Name = "text")]
    public string? Text { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = FactCheckView.FromQuery(MonthText);
        _state = new PageState<FactCheckContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<FactCheckContent?> LoadAsync()
    {
        var held = HeldMonths.Of(await Months.RunAsync(await Who.ViewerAsync(_leaving.Token), _leaving.Token));
        return held.Count == 0 || (_view.Month is { } asked && !held.Contains(asked))
            ? null
            : new FactCheckContent(_view.Month ?? held[0], held);
    }

    private async Task CheckAsync()
    {
        if (_state is PageState<FactCheckContent>.Ready { Content: var content } && Text is { Length: > 0 and <= MostLetters } text)
        {
            _state = await PageLoad.RunAsync(() => ReadAsync(content, text), Log);
        }
    }

    private async Task<FactCheckContent?> ReadAsync(FactCheckContent content, string text) =>
        await Facts.RunAsync(await Who.ViewerAsync(_leaving.Token), text, content.Month, _leaving.Token) is { } findings
            ? content with { Checked = new CheckedText(text, findings) }
            : null;
}
