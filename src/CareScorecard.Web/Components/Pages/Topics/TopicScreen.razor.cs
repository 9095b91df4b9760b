using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Topics;
using CareScorecard.Domain.Topics;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Topics;

/// <summary>Reads and draws one topic: the page says which.</summary>
public sealed partial class TopicScreen : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<TopicContent> _state = new PageState<TopicContent>.Loading();
    private TopicView _view = new(Topic.CareLeavers);

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ReadTopicUseCase Topics { get; init; }

    [Inject]
    public required ListMonthsUseCase Months { get; init; }

    [Inject]
    public required ILogger<TopicScreen> Log { get; init; }

    [Parameter, EditorRequired]
    public Topic Topic { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = "by")]
    public string? ByText { get; set; }

    [SupplyParameterFromQuery(Name = PublicLook.Key)]
    public string? ViewText { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = TopicView.FromQuery(Topic, MonthText, ByText, ViewText);
        _state = new PageState<TopicContent>.Loading();
        _state = await PageLoad.RunAsync(LoadAsync, Log);
    }

    private async Task<TopicContent?> LoadAsync()
    {
        var reader = await Who.ViewerAsync(_leaving.Token);
        var viewer = _view.InPublic ? reader.AsBoard() : reader;
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        var held = HeldMonths.Of(await Months.RunAsync(viewer, _leaving.Token));
        var month = HeldMonths.Shown(_view.Month, held, reader.Audience);
        return await Topics.RunAsync(viewer, Topic, month, _view.By, _leaving.Token) is { } report ? new TopicContent(report, held) : null;
    }
}
