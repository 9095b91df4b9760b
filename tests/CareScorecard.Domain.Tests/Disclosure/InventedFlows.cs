using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Tests.Disclosure;

/// <summary>
/// Months of an invented council from its numbers up: each figure is added up from the months' numbers, and remembers which. A number is
/// known by its name, so that tests can ask what can be worked out.
/// </summary>
internal sealed class InventedFlows
{
    private readonly Dictionary<string, int> _unknowns = [];
    private readonly List<decimal> _values = [];

    /// <summary>Edition by edition: the numbers that each side of each figure is the sum of.</summary>
    public List<Dictionary<(string Id, bool Denominator), List<(int Unknown, int Factor)>>> Made { get; } = [];

    public List<Edition> Editions { get; } = [];

    public int Unknowns => _unknowns.Count;

    /// <param name="size">About how many children come in, and leave, in a month.</param>
    /// <param name="restated">The month of these that is loaded and published a second time, with other numbers; -1 for none.</param>
    public static InventedFlows Draw(int seed, int months, int size, int restated = -1)
    {
        var flows = new InventedFlows();
        var random = new Random(seed);
        var first = new ReportingMonth(2023, 11);
        for (var back = 11; back > 0; back--)
        {
            flows.SetFlows(random, first.AddMonths(-back), size);
        }

        flows.Set("in-care", first.AddMonths(-1), 20 * size);
        for (var i = 0; i < months; i++)
        {
            var month = first.AddMonths(i);
            flows.SetFlows(random, month, size);
            flows.SetMonth(random, month, size);
            flows.Publish(month, 1);
            if (i == restated)
            {
                flows.SetFlows(random, month, size, "'", onlySome: true);
                flows.Publish(month, 2);
            }
        }

        return flows;
    }

    private void SetFlows(Random random, ReportingMonth month, int size, string version = "", bool onlySome = false)
    {
        foreach (var name in (string[])["came", "left", "orders", "adopted"])
        {
            var most = name is "orders" or "adopted" ? 1 + (size / 3) : 2 * size;
            if (!onlySome || random.Next(2) == 0)
            {
                Set(name, month, random.Next(0, most + 1), version);
            }
        }
    }

    private void SetMonth(Random random, ReportingMonth month, int size)
    {
        Set("unaccompanied", month, random.Next(0, size));
        Set("without-officer", month, random.Next(0, 7));
        Set("posts", month, 4);
        Set("younger", month, random.Next(0, 2 * size));
        Set("older", month, random.Next(0, 9 * size));
    }

    /// <summary>A number that stays as it was is the same unknown; one that was corrected is another.</summary>
    private void Set(string name, ReportingMonth month, decimal value, string version = "")
    {
        _latest[(name, month)] = name + month + version;
        _unknowns[name + month + version] = _values.Count;
        _values.Add(value);
    }

    private readonly Dictionary<(string, ReportingMonth), string> _latest = [];

    private List<(int Unknown, int Factor)> Sum(string name, ReportingMonth month, int months = 1) =>
        [.. Enumerable.Range(0, months).Select(back => (_unknowns[_latest[(name, month.AddMonths(-back))]], 1))];

    private decimal ValueOf(List<(int Unknown, int Factor)> sum) => sum.Sum(term => _values[term.Unknown] * term.Factor);

    private void Publish(ReportingMonth month, int version)
    {
        var made = new Dictionary<(string, bool), List<(int, int)>>();
        var figures = new Dictionary<string, IndicatorValue>();
        void Show(string id, List<(int, int)> numerator, List<(int, int)>? denominator = null)
        {
            made[(id, false)] = numerator;
            if (denominator is not null)
            {
                made[(id, true)] = denominator;
            }

            figures[id] = IndicatorValue.From(
                ValueOf(numerator), denominator is null ? 0m : ValueOf(denominator), Domain.Indicators.Catalogue.Find(id)!.Definition.Calculation);
        }

        // Those in care are those of the month before, with those who came in, without those who left.
        _inCare[month] =
        [
            .. _inCare.GetValueOrDefault(month.AddMonths(-1)) ?? Sum("in-care", month.AddMonths(-1)),
            .. Sum("came", month),
            .. Sum("left", month).Select(term => (term.Unknown, -1)),
        ];
        Show("children-in-care", _inCare[month]);
        foreach (var (suffix, months) in ((string, int)[])[("in-month", 1), ("6-months", 6), ("12-months", 12)])
        {
            Show($"started-{suffix}", Sum("came", month, months));
            Show($"ended-{suffix}", Sum("left", month, months));
            Show($"permanence-orders-{suffix.Replace("in-", "", StringComparison.Ordinal)}", Sum("orders", month, months));
        }

        Show("starts-per-leaver", Sum("came", month, 6), Sum("left", month, 6));
        Show("adopted-12-months", Sum("adopted", month, 12));
        Show("adopted-year-to-date", Sum("adopted", month, ((month.Month + 8) % 12) + 1));
        Show("unaccompanied-share", Sum("unaccompanied", month), _inCare[month]);
        Show("over-20-miles", Sum("unaccompanied", month), Less(_inCare[month], Sum("unaccompanied", month)));
        Show("without-iro", Sum("without-officer", month));
        Show("iro-caseload", Less(_inCare[month], Sum("without-officer", month)), Sum("posts", month));
        List<(int, int)> all = [.. Sum("younger", month), .. Sum("older", month)];
        Show("care-leavers-pathway-plan", all, all);
        Show("care-leavers-in-touch-19-21", Sum("older", month), Sum("older", month));
        Show("care-leavers-in-touch-17-18", Sum("younger", month), Sum("younger", month));
        Made.Add(made);
        Editions.Add(new Edition(month, version, figures));
    }

    private readonly Dictionary<ReportingMonth, List<(int Unknown, int Factor)>> _inCare = [];

    private static List<(int Unknown, int Factor)> Less(List<(int Unknown, int Factor)> all, List<(int Unknown, int Factor)> part) =>
        [.. all, .. part.Select(term => (term.Unknown, -term.Factor))];
}
