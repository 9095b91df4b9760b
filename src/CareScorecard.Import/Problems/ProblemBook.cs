using System.Reflection;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules;
using CareScorecard.Import.Rules.Earlier;
using CareScorecard.Import.Rules.Ssda903;

namespace CareScorecard.Import.Problems;

/// <summary>Everything that can be wrong with files: gathered from the rules themselves, so that none can be missing.</summary>
public static class ProblemBook
{
    /// <summary>By code; columns of all the rules that share one.</summary>
    public static IReadOnlyList<KnownProblem> All { get; } =
    [
        .. Rules()
            .GroupBy(rule => (rule.Kind.Code, rule.Kind.What))
            .Select(rules => (First: rules.First().Kind, Columns: rules.SelectMany(rule => rule.Needs).Distinct()))
            .Select(rule => new KnownProblem(
                rule.First.Code, rule.First.Severity, rule.First.What, rule.First.Fix, [.. rule.Columns], rule.First.CanLeaveOut))
            .OrderBy(known => known.Code, StringComparer.Ordinal),
    ];

    /// <returns>Null where no rule has the code: a version of the program before or after this one may have had it.</returns>
    public static KnownProblem? Find(string code) => All.FirstOrDefault(known => known.Code == code);

    private static IEnumerable<RuleInfo> Rules() =>
    [
        .. KindsByThemselves().Select(kind => new RuleInfo(kind, [])),
        .. RuleBook.Sets(new MonthTables()).SelectMany(rules => rules.Rules),
        .. ReturnRules.Sets(new MonthTables()).SelectMany(rules => rules.Rules),
        .. EarlierRules.All.Select(rule => new RuleInfo(rule.Kind, rule.Needs)),
    ];

    /// <summary>Those that are told where files, sheets and cells are read, and have no rule of their own.</summary>
    private static IEnumerable<ProblemKind> KindsByThemselves() =>
        from type in typeof(ProblemKind).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        let kind = field.FieldType == typeof(ProblemKind) ? (ProblemKind?)field.GetValue(null)
            : field.FieldType == typeof(NeededCell) ? ((NeededCell?)field.GetValue(null))?.Kind
            : null
        where kind is not null
        select kind;
}
