using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Disclosure;

/// <summary>Why a figure is missing, in one of five plain words, with the letter that the Department's tables have for it.</summary>
/// <param name="Letter">Null where the Department has none.</param>
public sealed record MissingWords(char? Letter, string Words)
{
    public static MissingWords HiddenToProtectChildren { get; } = new('c', "hidden to protect children");

    public static MissingWords NotYetRecorded { get; } = new('x', "not yet recorded");

    public static MissingWords DoesNotApply { get; } = new('z', "does not apply");

    public static MissingWords TooFewToBeReliable { get; } = new(null, "too few to be reliable");

    public static MissingWords RoundsToZero { get; } = new('k', "rounds to zero");

    /// <summary>All five, in the order of a legend.</summary>
    public static IReadOnlyList<MissingWords> All { get; } =
        [HiddenToProtectChildren, NotYetRecorded, DoesNotApply, TooFewToBeReliable, RoundsToZero];

    public static MissingWords Of(UnavailableReason reason) => reason switch
    {
        UnavailableReason.Hidden => HiddenToProtectChildren,
        UnavailableReason.RoundsToZero => RoundsToZero,
        UnavailableReason.Nobody or UnavailableReason.WholeOnly => DoesNotApply,
        _ => NotYetRecorded,
    };
}
