using AngleSharp.Dom;

namespace CareScorecard.Web.Tests.Components;

/// <summary>What an element says.</summary>
internal static class Markup
{
    /// <summary>Its words in order, as blocks set them apart: one space between any two pieces of text.</summary>
    public static string Words(this IElement element) => string.Join(
        ' ',
        element.GetDescendants().OfType<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
