using System.Globalization;
using CareScorecard.Application.Access;
using CareScorecard.Application.Retention;
using CareScorecard.Application.SafeKeeping;
using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.SafeKeeping;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What is known of the database, its backups, and how long children's records are kept.</summary>
public sealed partial class SafeKeepingPage
{
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

    [SupplyParameterFromForm(FormName = "delete-old")]
    public string? Sure { get; set; }

    protected override Task OnInitializedAsync() => ReadAsync(async () => await LoadAsync());

    private async Task<SafeKeepingContent> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(Leaving);
        return new SafeKeepingContent(
            Condition.Problems,
            await Backups.LastAsync(viewer, Options.Value.Folder, Leaving),
            Options.Value.EveryHours,
            Options.Value.Keep,
            await OldRecords.PreviewAsync(viewer, Leaving))
        {
            IsSample = await Kind.IsSampleAsync(viewer, Leaving),
        };
    }

    private Task BackUpAsync() => ReadAsync(async () =>
    {
        try
        {
            var made = await Backups.RunAsync(await Who.ViewerAsync(Leaving), Options.Value.Folder, Options.Value.Keep, Leaving);
            return await LoadAsync() with { Made = made.Found };
        }
        catch (DatabaseUnusableException e)
        {
            return await LoadAsync() with { Problem = e.Message };
        }
    });

    private Task DeleteAsync() => ReadAsync(async () =>
    {
        var viewer = await Who.ViewerAsync(Leaving);
        var old = await OldRecords.PreviewAsync(viewer, Leaving);
        if (Sure?.Trim() != old.Months.Count.ToString(CultureInfo.InvariantCulture))
        {
            return await LoadAsync() with { Problem = $"Nothing was deleted. Type {old.Months.Count} to delete the records of so many months." };
        }

        var deleted = await OldRecords.RunAsync(viewer, Leaving);
        Sure = null;
        return await LoadAsync() with { Deleted = deleted };
    });
}
