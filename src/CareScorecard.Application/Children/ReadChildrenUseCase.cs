using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Domain.Indicators;

namespace CareScorecard.Application.Children;

/// <summary>Who is behind a figure, one by one, and why each passes or not. Every look is recorded with its reason.</summary>
public sealed class ReadChildrenUseCase(ChildrenBehind children, AuditLog audit)
{
    /// <summary>Letters of a reason at most.</summary>
    public const int LongestReason = 300;

    /// <param name="reason">Why the reader looks; kept in the audit.</param>
    public async Task<ChildrenOutcome> RunAsync(
        Viewer viewer, MembersQuestion question, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.SeeChildren);
        ArgumentNullException.ThrowIfNull(question);
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Catalogue.Find(question.Id) is { } indicator
                ? new ChildrenOutcome.SayWhy(indicator.Definition)
                : await children.ReadAsync(viewer, question, cancellation) is ChildrenOutcome.NoRecords none ? none : new ChildrenOutcome.NotHeld();
        }

        var outcome = await children.ReadAsync(viewer, question, cancellation);
        if (outcome is ChildrenOutcome.Found { List: var list })
        {
            await audit.RecordAsync(viewer, ChildrenBehind.Look(list, reason, ChildrenBehind.OnPage), cancellation);
        }

        return outcome;
    }
}
