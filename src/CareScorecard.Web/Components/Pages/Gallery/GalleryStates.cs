using CareScorecard.Web.Components.Pages.Gallery.States;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Everything that the gallery shows: a state is added as one entry in the file of its screen.</summary>
public static class GalleryStates
{
    public const string Path = "/gallery";

    /// <summary>In the order of the gallery's own list.</summary>
    public static IReadOnlyList<GalleryGroup> Groups { get; } =
    [
        PieceStates.Group,
        ScorecardStates.Group,
        IndicatorStates.Group,
        HomesStates.Group,
        TopicStates.Group,
        VillageStates.Group,
        PresentStates.Group,
        PackStates.Group,
        FindStates.Group,
        CorrectionStates.Group,
        OfficersStates.Group,
        UploadStates.Group,
        LoadStates.Group,
        MonthStates.Group,
        QualityStates.Group,
        ChildrenStates.Group,
        TextStates.Group,
        AdministrationStates.Group,
    ];

    /// <summary>Null where no state has the name.</summary>
    public static GalleryState? Find(string name) =>
        Groups.SelectMany(group => group.States).FirstOrDefault(state => state.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
