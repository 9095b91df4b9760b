using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>One screen, or one piece of screens, in one state.</summary>
/// <param name="Name">Its address below the gallery's own: village-beside.</param>
/// <param name="Title">In what state it is, in a few words.</param>
/// <param name="Drawn">The product's own components on made-up content.</param>
public sealed record GalleryState(string Name, string Title, RenderFragment Drawn)
{
    /// <summary>It is drawn as the room sees slides, with nothing around it.</summary>
    public bool InTheRoom { get; init; }

    public string Address => $"{GalleryStates.Path}/{Name}";
}
