using System.Text;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Exports;
using CareScorecard.Export.Csv;

namespace CareScorecard.Application.Children;

/// <summary>The list of who is behind a figure as a file. It is recorded with its reason, like every look.</summary>
public sealed class ExportChildrenUseCase(ChildrenBehind children, AuditLog audit)
{
    /// <param name="reason">Why the reader wants it; kept in the audit.</param>
    /// <returns>Null where no reason is given, the month is not held, or there is nobody to list.</returns>
    public async Task<ExportedFile?> RunAsync(Viewer viewer, MembersQuestion question, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.SeeChildren);
        ArgumentNullException.ThrowIfNull(question);
        if (string.IsNullOrWhiteSpace(reason)
            || await children.ReadAsync(viewer, question with { Page = null }, cancellation) is not ChildrenOutcome.Found { List: var list })
        {
            return null;
        }

        await audit.RecordAsync(viewer, ChildrenBehind.Look(list, reason, ChildrenBehind.AsFile), cancellation);
        using var text = new StringWriter();
        MembersCsv.Write(list, text);

        // The mark at the beginning tells Excel that names are in UTF-8.
        return new ExportedFile(
            $"{list.Definition.Id}-{list.Month}.csv", "text/csv; charset=utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())]);
    }
}
