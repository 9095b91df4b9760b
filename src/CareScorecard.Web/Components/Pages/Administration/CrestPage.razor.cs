using CareScorecard.Application.Settings;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>The picture beside the council's name.</summary>
public sealed partial class CrestPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<CrestContent> _state = new PageState<CrestContent>.Loading();
    private string? _problem;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadCrestUseCase Crest { get; init; }

    [Inject]
    public required ChangeCrestUseCase Change { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<CrestPage> Log { get; init; }

    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "crest")]
    public CrestForm Form { get; set; } = null!;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        // A request that sends none of its fields leaves the form null.
        Form ??= new CrestForm();
        _state = await PageLoad.RunAsync<CrestContent>(
            async () => new CrestContent(await Crest.FindNumberAsync(await Who.ViewerAsync(_leaving.Token), _leaving.Token)), Log);
    }

    private async Task SaveAsync()
    {
        if (Form.Picture is not { Length: > 0 } picture)
        {
            _problem = "Choose a picture first.";
            return;
        }

        // One byte more than is taken tells that the file is too large, however large it is.
        var png = new byte[Math.Min(picture.Length, ChangeCrestUseCase.Largest + 1)];
        await using var file = picture.OpenReadStream();
        await file.ReadExactlyAsync(png, _leaving.Token);
        await SetAsync(png);
    }

    private Task TakeAwayAsync() => SetAsync(null);

    private async Task SetAsync(byte[]? png)
    {
        _problem = await Change.RunAsync(await Who.ViewerAsync(_leaving.Token), png, _leaving.Token);
        if (_problem is null)
        {
            Navigation.NavigateTo(CrestAddress.Page + SettingsAddress.Done + "saved");
        }
    }
}

/// <param name="Number">The number of the picture; null where there is none.</param>
public sealed record CrestContent(int? Number);

/// <summary>What the form of the crest sends.</summary>
public sealed class CrestForm
{
    public IFormFile? Picture { get; set; }
}
