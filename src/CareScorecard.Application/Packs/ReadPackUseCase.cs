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
    ReadRestatementsUseCase restatements,
    PackOptions options,
    MonthStore months,
    AuditLog audit)
{
    /// <summary>Measures that lead where the council has chosen none: as many as a reader takes in.</summary>
    public const int MostUnchosen = 9;

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
        var headline = Headline(card);
        var editions = await EditionsAsync(card, cancellation);
        return new BoardPack
        {
            Scorecard = card,
            Words = words,
            Parts = wanted,
            Approved = editions.Approved is { } approved
                ? new PackApproval(viewer.Audience == Audience.Staff ? approved.By : null, approved.At)
                : null,
            Headline = headline,
            OffTarget = wanted.Contains(PackPart.OffTarget)
                ? await slides.RunAsync(viewer, card.Month, [.. headline.Where(row => row.Status == Status.OffTarget).Select(row => row.Id)], cancellation)
                : [],
            Village = wanted.Contains(PackPart.Village)
                ? await villages.ByAsync(viewer, card.Month, VillageQuestions.Offered[0], cancellation)
                : null,
            EditionBefore = editions.Before,
            Corrections = wanted.Contains(PackPart.Corrections) ? await CorrectionsAsync(viewer, card, editions, cancellation) : [],
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

    private static List<ScorecardRow> Headline(Scorecard card)
    {
        var chosen = card.Headline.Select(id => card.Rows.FirstOrDefault(row => row.Id == id)).OfType<ScorecardRow>().ToList();
        return chosen.Count > 0
            ? chosen
            : [.. card.Rows.Where(row => row.Status is Status.OffTarget or Status.Close).OrderBy(row => row.Status == Status.OffTarget ? 0 : 1).Take(MostUnchosen)];
    }

    /// <summary>Of the month itself and of every month before, since the edition before; what came after this edition stands in the next.</summary>
    private async Task<IReadOnlyList<Restatement>> CorrectionsAsync(
        Viewer viewer, Scorecard card, Editions editions, CancellationToken cancellation) =>
        [
            .. (await restatements.RunAsync(viewer, month: null, cancellation)).Where(restated =>
                restated.Month <= card.Month
                && (editions.Before is not { } before || restated.At > before)
                && (editions.This is not { } published || restated.At <= published)),
        ];

    private async Task<Editions> EditionsAsync(Scorecard card, CancellationToken cancellation)
    {
        var history = await months.ReadHistoryAsync(month: null, cancellation);
        var ofThis = history.Where(past => past.Month == card.Month && past.Number == card.Version).ToList();
        DateTime? published = card.State == VersionState.Published ? Last(ofThis, VersionEventKind.Published)?.At : null;
        var before = history.Where(past => past.Month < card.Month && (published is null || past.At <= published)).ToList();
        return new Editions(
            card.State == VersionState.Draft ? null : Last(ofThis, VersionEventKind.Approved) ?? Last(ofThis, VersionEventKind.Published),
            published,
            Last(before, VersionEventKind.Published)?.At);
    }

    private static VersionEvent? Last(IEnumerable<VersionEvent> history, VersionEventKind what) =>
        history.Where(past => past.What == what).MaxBy(past => past.At);

    /// <param name="This">When this edition was published; null for a draft.</param>
    private sealed record Editions(VersionEvent? Approved, DateTime? This, DateTime? Before);
}
