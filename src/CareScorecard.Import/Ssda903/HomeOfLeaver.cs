using CareScorecard.Domain.Children;

namespace CareScorecard.Import.Ssda903;

/// <summary>ACCOM: the letter of the accommodation, and 1 for suitable or 2 for unsuitable.</summary>
internal readonly record struct HomeOfLeaver(LeaverAccommodation Accommodation, Suitability? Suitability)
{
    public static IEnumerable<KeyValuePair<string, HomeOfLeaver>> Codes =>
        Enum.GetValues<LeaverAccommodation>().SelectMany(letter => new KeyValuePair<string, HomeOfLeaver>[]
        {
            new($"{letter}1", new(letter, Domain.Children.Suitability.Suitable)),
            new($"{letter}2", new(letter, Domain.Children.Suitability.Unsuitable)),
            new($"{letter}", new(letter, null)),
        });
}
