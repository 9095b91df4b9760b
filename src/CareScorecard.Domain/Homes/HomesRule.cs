using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Homes;

/// <summary>
/// Where the children in our care live on the last day of the month, as the Children sheet says: counted from the members of the measure
/// of children in our care, so that every split adds up to it.
/// </summary>
public sealed class HomesRule
{
    private readonly Outcome _inCare;
    private readonly IReadOnlySet<Field> _fields;
    private readonly int[,] _distances = new int[2, HomeGroups.Distances.Count];
    private readonly int[,] _providers = new int[HomeGroups.Kinds.Count, HomeGroups.Providers.Count];
    private readonly int[,] _kinds = new int[HomeGroups.Kinds.Count, HomeGroups.Distances.Count];

    public HomesRule(CareMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        _fields = month.Records.Fields;
        _inCare = Catalogue.Find("children-in-care")!.Judge(month);
        foreach (var index in _inCare.Cohort?.Counted ?? new MemberSet(0))
        {
            var child = month.Children.Subjects[index].Record;
            var (distance, provider) = (HomeGroups.DistanceOf(child), HomeGroups.ProviderOf(child.PlacementProvider));
            var kind = HomeGroups.KindOf(child.PlacementType, child.PlacementProvider);
            _distances[child.UnaccompaniedAsylumSeeking == true ? 1 : 0, distance]++;
            _providers[kind, provider]++;
            _kinds[kind, distance]++;
        }
    }

    /// <summary>In our area, outside and near, outside and far, not recorded.</summary>
    public HomeSplit ByDistance()
    {
        if (WhyNot(Fields.Children.PlacementLocation) is { } why)
        {
            return new HomeSplit([], why);
        }

        var parts = Parts(HomeGroups.Distances, _distances);
        if (WhyNot(Fields.Children.DistanceFromHome) is not { } without)
        {
            return new HomeSplit(parts);
        }

        var notInExtract = new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract([Fields.Children.DistanceFromHome]));
        return new HomeSplit(
            [
                .. parts.Select((part, column) => column is HomeGroups.WithinTwentyMiles or HomeGroups.BeyondTwentyMiles
                    ? new Part(part.Label, null, null, notInExtract)
                    : part),
            ],
            Note: $"{without} Without it nobody can say how far away a home outside our area is.");
    }

    /// <summary>Who runs the home.</summary>
    public HomeSplit ByProvider() => WhyNot(Fields.Children.PlacementProvider) is { } why
        ? new HomeSplit([], why)
        : new HomeSplit(Parts(HomeGroups.Providers, _providers));

    /// <summary>Why nobody can say in what kinds of home children live, as a full sentence; null where somebody can.</summary>
    public string? KindUnavailable => WhyNot(Fields.Children.PlacementType);

    /// <summary>Kinds of home against distance; null where the extract tells one of them not.</summary>
    public CrossedHomes? Cross() =>
        WhyNot(Fields.Children.PlacementLocation) is not null || KindUnavailable is not null
            ? null
            : new CrossedHomes(
                HomeGroups.Distances,
                [
                    .. HomeGroups.Kinds.Select((kind, row) => new CrossedHomesRow(
                        kind, [.. HomeGroups.Distances.Select((_, column) => _kinds[row, column])])),
                ]);

    /// <summary>By distance: those who did not come alone in the first row, unaccompanied children in the second.</summary>
    internal int[,] DistanceCells => _distances;

    /// <summary>By who runs the home, a row for each kind of home.</summary>
    internal int[,] ProviderCells => _providers;

    private string? WhyNot(Field field) =>
        _inCare.Value is IndicatorValue.Unavailable unavailable ? unavailable.Reason.Words
        : !_fields.Contains(field) ? new UnavailableReason.NotInExtract([field]).Words
        : null;

    private static IReadOnlyList<Part> Parts(IReadOnlyList<string> labels, int[,] cells) =>
    [
        .. labels.Select((label, column) =>
        {
            var children = 0;
            for (var row = 0; row < cells.GetLength(0); row++)
            {
                children += cells[row, column];
            }

            return new Part(label, children, null, new IndicatorValue.Measured(children, null, Calculation.Count));
        }),
    ];
}
