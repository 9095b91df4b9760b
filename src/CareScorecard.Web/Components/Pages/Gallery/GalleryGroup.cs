namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>The states of one screen.</summary>
/// <param name="Title">As the masthead calls the screen.</param>
public sealed record GalleryGroup(string Title, IReadOnlyList<GalleryState> States);
