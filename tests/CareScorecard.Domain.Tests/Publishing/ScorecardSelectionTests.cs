using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;
using static CareScorecard.Domain.Tests.Publishing.InventedRow;

namespace CareScorecard.Domain.Tests.Publishing;

public sealed class ScorecardSelectionTests
{
    private static readonly ScorecardRow[] Rows =
    [
        Of("one-placement", Status.OffTarget, Variation.CommonCause, Assurance.Fail) with { Then = Then(Status.Close) },
        Of("long-term-stability", Status.OnTarget, Variation.CommonCause, Assurance.Pass) with { Then = Then(Status.OnTarget) },
        Of("reviews-on-time", Status.OffTarget, Variation.Concern, Assurance.Fail) with { Then = Then(Status.OffTarget) },
        Of("suspended", Status.TooFew),
        Of("children-in-care", Status.Context) with { Corrected = [September] },
        Of("visited-6-weeks", Status.NoData) with { Value = Hidden },
    ];

    [Fact]
    public void Nothing_asked_is_everything()
    {
        Assert.True(new ScorecardSelection().IsEverything);
        Assert.Equal(Rows, new ScorecardSelection().Of(Rows));
    }

    [Fact]
    public void A_theme_and_a_status_are_asked_together() =>
        Assert.Equal(["one-placement"], Ids(new ScorecardSelection(Theme.Stability, Status.OffTarget)));

    [Fact]
    public void What_is_too_few_to_rate_is_watched() =>
        Assert.Equal(["suspended", "children-in-care"], Ids(new ScorecardSelection(Status: Status.Context)));

    [Fact]
    public void Changed_is_another_status_a_real_change_or_a_correction() =>
        Assert.Equal(["one-placement", "reviews-on-time", "children-in-care"], Ids(new ScorecardSelection(Changed: true)));

    [Fact]
    public void Every_status_is_asked_for_under_exactly_one_choice()
    {
        var counted = ScorecardSelection.Statuses.Sum(status => Ids(new ScorecardSelection(Status: status)).Count);

        Assert.Equal(Rows.Length, counted);
        Assert.All(Enum.GetValues<Status>(), status => Assert.Contains(ScorecardSelection.Asked(status), ScorecardSelection.Statuses));
    }

    [Fact]
    public void A_status_that_was_hidden_then_has_not_changed()
    {
        var row = Of("one-placement", Status.OffTarget, Variation.CommonCause, Assurance.Fail) with { Then = Then(Status.NoData, Hidden) };

        Assert.Empty(RowChanges.Of(row));
    }

    [Fact]
    public void Of_a_figure_that_is_hidden_now_nothing_changed_whatever_it_was()
    {
        var full = Of("one-placement", Status.OffTarget, Variation.Concern, Assurance.Fail) with { Then = Then(Status.OnTarget), Corrected = [September] };

        var seen = PublicView.Of(full with { Value = Hidden }, new Dictionary<string, IndicatorValue>());

        Assert.Equal([RowChange.Status, RowChange.Real, RowChange.Corrected], RowChanges.Of(full));
        Assert.Empty(RowChanges.Of(seen));
        Assert.Null(seen.Then);
        Assert.False(new ScorecardSelection(Status: Status.OffTarget).Includes(seen));
        Assert.False(new ScorecardSelection(Changed: true).Includes(seen));
    }

    [Theory]
    [InlineData(1, "shift-below", true)]
    [InlineData(12, "shift-below", false)]
    [InlineData(12, "below-limit", true)]
    public void A_run_of_a_figure_that_looks_back_a_year_is_no_real_change(int window, string pointType, bool isReal) =>
        Assert.Equal(isReal, RealChange.Is(Of("one-placement", Status.OffTarget, Variation.Concern, Assurance.Fail, pointType, window)));

    private static List<string> Ids(ScorecardSelection selection) => [.. selection.Of(Rows).Select(row => row.Id)];
}
