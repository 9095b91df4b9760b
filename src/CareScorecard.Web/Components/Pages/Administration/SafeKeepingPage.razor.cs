using System.Globalization;
using CareScorecard.Application.Access;
using CareScorecard.Application.Retention;
using CareScorecard.Application.SafeKeeping;
using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.SafeKeeping;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What is known of the database, its backups, and how long children's records are kept.</summary>
public sealed partial class SafeKeepingPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<SafeKeepingContent> _state = new PageState<SafeKeepingContent>.Loading();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required BackUpUseCase Backups { get; init; }

    [Inject]
    public required DeleteOldRecordsUseCase OldRecords { get; init; }

    [Inject]
    public required ReadDatabaseKindUseCase Kind { get; init; }

    [Inject]
    public required IOptions<BackupOptions> Options { get; init; }

    [Inject]
    internal DatabaseCondition Condition { get; init; } = null!;

    [Inject]
    public required ILogger<SafeKeepingPage> Log { get; init; }

    [SupplyParameterFromForm(FormName = "delete-old")]
    public string? Sure { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync() => _state = await PageLoad.RunAsync(LoadAsync, Log);

    private async Task<SafeKeepingContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        return new SafeKeepingContent(
            Condition.Problems,
            await Backups.LastAsync(viewer, Options.Value.Folder, _leaving.Token),
            Options.Value.EveryHours,
            Options.Value.Keep,
            await OldRecords.PreviewAsync(viewer, _leaving.Token))
        {
            IsSample = await Kind.IsSampleAsync(viewer, _leaving.Token),
        };
    }

    private async Task BackUpAsync() => _state = await PageLoad.RunAsync(
        async () =>
        {
            try
            {
                var made = await Backups.RunAsync(await Who.ViewerAsync(_leaving.Token), Options.Value.Folder, Options.Value.Keep, _leaving.Token);
                return await LoadAsync() is { } content ? content with { Made = made.Found } : null;
            }
            catch (DatabaseUnusableException e)
            {
                return await LoadAsync() is { } content ? content with { Problem = e.Message } : null;
            }
        },
        Log);

    private async Task DeleteAsync() => _state = await PageLoad.RunAsync(
        async () =>
        {
            var viewer = await Who.ViewerAsync(_leaving.Token);
            var old = await OldRecords.PreviewAsync(viewer, _leaving.Token);
            if (Sure?.Trim() != old.Months.Count.ToString(CultureInfo.InvariantCulture))
            {
                return await LoadAsync() is { } unchanged
                    ? unchanged with { Problem = $"Nothing was deleted. Type {old.Months.Count} to delete the records of so many months." }
                    : null;
            }

            var deleted = await OldRecords.RunAsync(viewer, _leaving.Token);
            Sure = null;
            return await LoadAsync() is { } content ? content with { Deleted = deleted } : null;
        },
        Log);
}
