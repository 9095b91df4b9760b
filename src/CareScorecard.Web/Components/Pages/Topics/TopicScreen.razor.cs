using CareScorecard.Application.Access;
using CareScorecard.Application.Topics;
using CareScorecard.Domain.Topics;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Topics;

/// <summary>Reads and draws one topic: the page says which.</summary>
public sealed partial class TopicScreen
{
    private TopicView _view = new(Topic.CareLeavers);

    [Inject]
    public required ReadTopicUseCase Topics { get; init; }

    [Parameter, EditorRequired]
    public Topic Topic { get; set; }

    [SupplyParameterFromQuery(Name = "by")]
    public string? ByText { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _view = TopicView.FromQuery(Topic, MonthText, ByText, ViewText);
        return ReadAsync(LoadAsync);
    }

    private async Task<TopicContent?> LoadAsync()
    {
        var (viewer, held, month) = await LookAsync(_view.Month, _view.InPublic);
        _view = _view with { InPublic = viewer.Audience == Audience.Board };
        return await Topics.RunAsync(viewer, Topic, month, _view.By, Leaving) is { } report ? new TopicContent(report, held) : null;
    }
}
