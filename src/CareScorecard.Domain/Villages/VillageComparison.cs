namespace CareScorecard.Domain.Villages;

/// <summary>One village beside the same of another month: figures of 100, so that months of different size can be compared.</summary>
/// <param name="Rows">Every group of either, in the order of the later village.</param>
public sealed record VillageComparison(IReadOnlyList<VillageChange> Rows)
{
    public static VillageComparison Of(Village.Drawn now, Village.Drawn then)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(then);
        var before = then.Shares.ToDictionary(share => share.Label);
        var after = now.Shares.Select(share => share.Label).ToHashSet();
        return new VillageComparison(
        [
            .. now.Shares.Select(share => Change(share.Label, share, before.GetValueOrDefault(share.Label))),
            .. then.Shares.Where(share => !after.Contains(share.Label)).Select(share => Change(share.Label, null, share)),
        ]);

        // A group that is missing is nobody, unless that month has groups which are shown together: it may be one of them.
        VillageChange Change(string label, VillageShare? to, VillageShare? from)
        {
            var isHidden = to is { Merged: true } || from is { Merged: true }
                || (to is null && now.Shares.Any(share => share.Merged)) || (from is null && then.Shares.Any(share => share.Merged));
            int? figuresNow = to is not null ? to.Figures : isHidden ? null : 0;
            int? figuresThen = from is not null ? from.Figures : isHidden ? null : 0;
            return new VillageChange(label, (to ?? from)!.Words, figuresNow, figuresThen, isHidden);
        }
    }
}

/// <summary>A group in two villages.</summary>
/// <param name="Now">Of the later village's hundred; null where it is shown together with others.</param>
/// <param name="Then">Of the earlier one's; null likewise.</param>
/// <param name="IsHidden">The difference is not said, since either side is of groups that are hidden to protect children.</param>
public sealed record VillageChange(string Label, string Words, int? Now, int? Then, bool IsHidden)
{
    /// <summary>3 more; 1 fewer; the same; hidden to protect children.</summary>
    public string Difference => IsHidden || Now is not { } now || Then is not { } then
        ? "hidden to protect children"
        : (now - then) switch
        {
            0 => "the same",
            > 0 and var more => $"{more} more",
            var fewer => $"{-fewer} fewer",
        };
}
