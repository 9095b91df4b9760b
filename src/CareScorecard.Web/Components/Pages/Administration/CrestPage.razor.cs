using CareScorecard.Application.Settings;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>The picture beside the council's name.</summary>
public sealed partial class CrestPage
{
    private string? _problem;

    [Inject]
    public required ReadCrestUseCase Crest { get; init; }

    [Inject]
    public required ChangeCrestUseCase Change { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "crest")]
    public CrestForm Form { get; set; } = null!;

    protected override Task OnParametersSetAsync()
    {
        // A request that sends none of its fields leaves the form null.
        Form ??= new CrestForm();
        return ReadAsync(async () => new CrestContent(await Crest.FindNumberAsync(await Who.ViewerAsync(Leaving), Leaving)));
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
        await file.ReadExactlyAsync(png, Leaving);
        await SetAsync(png);
    }

    private Task TakeAwayAsync() => SetAsync(null);

    private async Task SetAsync(byte[]? png)
    {
        _problem = await Change.RunAsync(await Who.ViewerAsync(Leaving), png, Leaving);
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
