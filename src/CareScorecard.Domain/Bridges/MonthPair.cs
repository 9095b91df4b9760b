using System.Collections.Concurrent;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Bridges;

/// <summary>Two months made ready for comparing, once for every indicator: whose record is whose, and what was corrected in between.</summary>
public sealed class MonthPair
{
    private readonly Retelling _retelling;
    private readonly ConcurrentDictionary<SubjectKind, MatchedSubjects> _matched = [];

    /// <exception cref="ArgumentException">The months are not in order.</exception>
    public MonthPair(CareMonth earlier, CareMonth later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Month >= later.Month)
        {
            throw new ArgumentException("The earlier month comes before the later one.", nameof(earlier));
        }

        Earlier = earlier;
        Later = later;
        _retelling = Retelling.Of(earlier.Records, later.Records);
        Retold = new CareMonth(_retelling.Records, earlier.Population, earlier.WorkingDays);
    }

    public CareMonth Earlier { get; }

    public CareMonth Later { get; }

    /// <summary>The earlier month as it would have been told with what the later month's records say of it: see <see cref="Retelling"/>.</summary>
    public CareMonth Retold { get; }

    internal MatchedSubjects Match(SubjectKind kind) => _matched.GetOrAdd(kind, _ => new MatchedSubjects(this, kind));

    /// <summary>The identity under which a subject of the earlier month is known now: another where the start of care was corrected.</summary>
    internal string IdentityNow(Subject subject)
    {
        if (_retelling.Restarted.Count > 0
            && subject is ChildInMonth or PlacementInMonth or ReviewInMonth
            && subject.Child!.Identity is var period
            && _retelling.Restarted.TryGetValue(period, out var restarted))
        {
            return restarted + subject.Identity[period.Length..];
        }

        return subject.Identity;
    }
}
