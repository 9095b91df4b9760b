using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Presenting;
using CareScorecard.Application.Restatements;
using CareScorecard.Application.Sentences;
using CareScorecard.Application.Villages;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Villages;

namespace CareScorecard.Application.Packs;

/// <summary>
/// Composes the board pack from what the other pages say, so that it cannot say anything else. For a viewer of the public view every part
/// of it is the public one.
/// </summary>
public sealed class ReadPackUseCase(
    ReadSentencesUseCase sentences,
    ReadSlidesUseCase slides,
    ReadVillageUseCase villages,
    CorrectedFigures correctedFigures,
    PackOptions options,
    MonthStore months,
    AuditLog audit)
{
    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <param name="parts">Empty for all of them.</param>
    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<BoardPack?> RunAsync(
        Viewer viewer, ReportingMonth? month, IReadOnlyList<PackPart> parts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        ArgumentNullException.ThrowIfNull(parts);
        if (await sentences.RunAsync(viewer, month, cancellation) is not var (card, words))
        {
            return null;
        }

        IReadOnlyList<PackPart> wanted = [.. Enum.GetValues<PackPart>().Where(part => parts.Count == 0 || parts.Contains(part))];
        List<ScorecardRow> headline = [.. card.Headline.Select(id => card.Rows.FirstOrDefault(row => row.Id == id)).OfType<ScorecardRow>()];
        var corrections = wanted.Contains(PackPart.Corrections)
            ? await correctedFigures.ReadAsync(viewer, card.Month, card.Version, cancellation)
            : Corrections.None;
        return new BoardPack
        {
            Scorecard = card,
            Words = words,
            Parts = wanted,
            Approved = await ApprovalAsync(viewer, card, cancellation),
            Headline = headline,
            OffTarget = wanted.Contains(PackPart.OffTarget)
                ? await slides.RunAsync(viewer, card.Month, [.. headline.Where(row => row.Status == Status.OffTarget).Select(row => row.Id)], cancellation)
                : [],
            Village = wanted.Contains(PackPart.Village)
                ? await villages.ByAsync(viewer, card.Month, VillageQuestions.Offered[0], cancellation)
                : null,
            Corrections = corrections,
            Options = wanted.Contains(PackPart.Options) ? await options.ReadAsync(viewer, card, cancellation) : [],
        };
    }

    /// <summary>The same, to be taken away as a file.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public async Task<BoardPack?> ExportAsync(
        Viewer viewer, ReportingMonth? month, IReadOnlyList<PackPart> parts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        if (await RunAsync(viewer, month, parts, cancellation) is not { } pack)
        {
            return null;
        }

        var details = new Dictionary<string, string?> { ["what"] = viewer.Audience == Audience.Staff ? "board-pack" : "board-pack-public" };
        await audit.RecordAsync(viewer, new AuditEvent(AuditCodes.Exported, pack.Scorecard.Month.ToString(), Details: details), cancellation);
        return pack;
    }

    /// <summary>The last approval of this version, or else its last publication; null for a draft.</summary>
    private async Task<PackApproval?> ApprovalAsync(Viewer viewer, Scorecard card, CancellationToken cancellation)
    {
        if (card.State == VersionState.Draft)
        {
            return null;
        }

        var history = (await months.ReadHistoryAsync(card.Month, cancellation)).Where(past => past.Number == card.Version).ToList();
        return (history.LastOrDefault(past => past.What == VersionEventKind.Approved)
                ?? history.LastOrDefault(past => past.What == VersionEventKind.Published)) is { } approved
            ? new PackApproval(viewer.Audience == Audience.Staff ? approved.By : null, approved.At)
            : null;
    }
}
