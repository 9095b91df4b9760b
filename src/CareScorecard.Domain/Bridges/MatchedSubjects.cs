using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Bridges;

/// <summary>One subject and its place in three rolls; below 0 where it is not in one.</summary>
internal sealed class MatchedSubject(string identity, Subject subject)
{
    public string Identity => identity;

    public Subject Subject => subject;

    /// <summary>In the earlier month as it was said.</summary>
    public int Earlier { get; set; } = -1;

    /// <summary>In the earlier month as the later month's records tell it.</summary>
    public int Retold { get; set; } = -1;

    public int Later { get; set; } = -1;

    /// <summary>Came into care since the earlier month's end, or is new on the list.</summary>
    public bool CameIn { get; set; }

    /// <summary>Left care since the earlier month's end, or is no longer on the list.</summary>
    public bool Left { get; set; }
}

/// <summary>All subjects of one kind in two months, each once.</summary>
internal sealed class MatchedSubjects
{
    private readonly Dictionary<string, MatchedSubject> _byIdentity;
    private readonly List<MatchedSubject> _all;

    public MatchedSubjects(MonthPair pair, SubjectKind kind)
    {
        var later = pair.Later.RollOf(kind);
        _byIdentity = new Dictionary<string, MatchedSubject>(later.Count + (later.Count / 4));
        _all = new List<MatchedSubject>(_byIdentity.Capacity);
        Add(pair.Earlier.RollOf(kind), pair.IdentityNow, matched => matched.Earlier, (matched, index) => matched.Earlier = index);
        Add(pair.Retold.RollOf(kind), subject => subject.Identity, matched => matched.Retold, (matched, index) => matched.Retold = index);
        Add(later, subject => subject.Identity, matched => matched.Later, (matched, index) => matched.Later = index);
        TellWhoCameAndLeft(pair, kind);
    }

    /// <summary>Those of the earlier month first, in its order; then those that only the later month has.</summary>
    public IReadOnlyList<MatchedSubject> All => _all;

    // Two rows of one identity in one month (an officer listed twice) are matched in their order.
    private void Add(
        Roll roll, Func<Subject, string> identityOf, Func<MatchedSubject, int> placeOf, Action<MatchedSubject, int> place)
    {
        for (var i = 0; i < roll.Count; i++)
        {
            var subject = roll[i];
            var identity = identityOf(subject);
            MatchedSubject? matched;
            while (_byIdentity.TryGetValue(identity, out matched) && placeOf(matched) >= 0)
            {
                identity += "|again";
            }

            if (matched is null)
            {
                matched = new MatchedSubject(identity, subject);
                _byIdentity.Add(identity, matched);
                _all.Add(matched);
            }

            place(matched, i);
        }
    }

    private void TellWhoCameAndLeft(MonthPair pair, SubjectKind kind)
    {
        var asAt = pair.Earlier.AsAt;
        HashSet<string>? held = null;
        foreach (var matched in _all)
        {
            switch (kind)
            {
                case SubjectKind.Child:
                    matched.CameIn = ((ChildInMonth)matched.Subject).Record.CareStartedOn > asAt;
                    matched.Left = matched.Later >= 0
                        ? pair.Later.Children.Subjects[matched.Later].Record.CareEndedOn is not null
                        : !(held ??= Periods(pair.Later)).Contains(matched.Identity);
                    break;
                case SubjectKind.Placement or SubjectKind.Review:
                    // They are events: the months move past them, whether or not the child stays.
                    matched.CameIn = matched.Subject.Child!.Record.CareStartedOn > asAt;
                    break;
                case SubjectKind.AdoptionCase:
                    matched.CameIn = matched.Earlier < 0;
                    matched.Left = matched.Later < 0 && ((AdoptionInMonth)matched.Subject).Record.AdoptedOn is null;
                    break;
                default:
                    matched.CameIn = matched.Earlier < 0;
                    matched.Left = matched.Later < 0;
                    break;
            }
        }
    }

    // Short breaks too: a child who is only on those now has not left.
    private static HashSet<string> Periods(CareMonth month) => [.. month.Records.Periods.Select(ChildInMonth.IdentityOf)];
}
