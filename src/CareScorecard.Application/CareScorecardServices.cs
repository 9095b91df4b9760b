using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Bridges;
using CareScorecard.Application.Children;
using CareScorecard.Application.Commentaries;
using CareScorecard.Application.Comparators;
using CareScorecard.Application.Events;
using CareScorecard.Application.Exports;
using CareScorecard.Application.FactChecks;
using CareScorecard.Application.Finding;
using CareScorecard.Application.Months;
using CareScorecard.Application.People;
using CareScorecard.Application.Planning;
using CareScorecard.Application.Publishing;
using CareScorecard.Application.Restatements;
using CareScorecard.Application.Retention;
using CareScorecard.Application.SafeKeeping;
using CareScorecard.Application.Sampling;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Sentences;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Villages;
using CareScorecard.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareScorecard.Application;

/// <summary>Everything that a host needs to offer the use cases over one database.</summary>
public static class CareScorecardServices
{
    /// <summary>The use cases keep nothing of whoever asks, so that one of each serves everybody.</summary>
    public static IServiceCollection AddCareScorecard(this IServiceCollection services, ScorecardDatabase database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddSingleton<MonthStore>();
        services.AddSingleton<FigureStore>();
        services.AddSingleton<RestatementsQuery>();
        services.AddSingleton<PublicationsQuery>();
        services.AddSingleton<SettingsStore>();
        services.AddSingleton<ProposalStore>();
        services.AddSingleton<EventStore>();
        services.AddSingleton<DatabaseKindStore>();
        services.AddSingleton<AuditStore>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<ReadAuditUseCase>();
        services.AddSingleton<VerifyAuditUseCase>();
        services.AddSingleton<ExportAuditUseCase>();
        services.AddSingleton<BackupStore>();
        services.AddSingleton<BackUpUseCase>();
        services.AddSingleton<RetentionStore>();
        services.AddSingleton<DeleteOldRecordsUseCase>();
        services.AddSingleton<ComparatorFileStore>();
        services.AddSingleton<HeldComparators>();
        services.AddSingleton<ImportComparatorsUseCase>();
        services.AddSingleton<ListComparatorsUseCase>();
        services.AddSingleton<ReadDatabaseKindUseCase>();
        services.AddSingleton<CareMonthCache>();
        services.AddSingleton<MonthShapes>();
        services.AddSingleton<CheckMonthUseCase>();
        services.AddSingleton<AcceptMonthUseCase>();
        services.AddSingleton<ListMonthsUseCase>();
        services.AddSingleton<StartNewDatabaseUseCase>();
        services.AddSingleton<ChangeMonthStateUseCase>();
        services.AddSingleton<UndoMonthUseCase>();
        services.AddSingleton<PublicEditions>();
        services.AddSingleton<PublicParts>();
        services.AddSingleton<ReadScorecardUseCase>();
        services.AddSingleton<ReadIndicatorUseCase>();
        services.AddSingleton<ChildrenBehind>();
        services.AddSingleton<ReadChildrenUseCase>();
        services.AddSingleton<ExportChildrenUseCase>();
        services.AddSingleton<ReadPublishingUseCase>();
        services.AddSingleton<PublicBridges>();
        services.AddSingleton<ReadBridgeUseCase>();
        services.AddSingleton<PublishedRestatements>();
        services.AddSingleton<ReadRestatementsUseCase>();
        services.AddSingleton<ExportScorecardUseCase>();
        services.AddSingleton<ReadPlannerUseCase>();
        services.AddSingleton<ReadVillageUseCase>();
        services.AddSingleton<ReadSentencesUseCase>();
        services.AddSingleton<CheckFactsUseCase>();
        services.AddSingleton<FindUseCase>();
        services.AddSingleton<CommentaryStore>();
        services.AddSingleton<ReadCommentaryUseCase>();
        services.AddSingleton<WriteCommentaryUseCase>();
        services.AddSingleton<ReadSettingsUseCase>();
        services.AddSingleton<ChangeSettingsUseCase>();
        services.AddSingleton<PreviewTargetUseCase>();
        services.AddSingleton<ListProposalsUseCase>();
        services.AddSingleton<DecideProposalUseCase>();
        services.AddSingleton<ListEventsUseCase>();
        services.AddSingleton<PlaceEventUseCase>();
        services.AddSingleton<RebaseUseCase>();
        services.AddSingleton<SampleLoading>();
        services.AddSingleton<LoadSampleUseCase>();
        services.AddPeople();
        return services;
    }
}
