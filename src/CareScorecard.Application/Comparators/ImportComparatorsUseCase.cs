using System.Text;
using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Comparators;

namespace CareScorecard.Application.Comparators;

/// <summary>Takes a file of published figures of other areas, all of it or nothing, and keeps who brought it, when, and each figure's source.</summary>
public sealed class ImportComparatorsUseCase(ComparatorFileStore files, TimeProvider clock)
{
    /// <summary>All of England's councils over ten years are a few MB.</summary>
    public const int MostBytes = 20_000_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="name">Of the file, without its folder.</param>
    public async Task<ComparatorsOutcome> RunAsync(Viewer viewer, string name, byte[] content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MostBytes)
        {
            return new ComparatorsOutcome(0, [], [$"{name} is larger than {MostBytes / 1_000_000} MB, which no list of published figures is."]);
        }

        string text;
        try
        {
            text = Utf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return new ComparatorsOutcome(0, [], [$"{name} is not text in UTF-8. Save it as \"CSV UTF-8\"."]);
        }

        var read = ComparatorsFile.Read(text, PublishedFigures.BuiltIn.Units);
        if (read.Problems.Count > 0)
        {
            return new ComparatorsOutcome(0, [], [.. read.Problems.Select(problem => problem.ToString())]);
        }

        if (read.Count == 0)
        {
            return new ComparatorsOutcome(0, [], [$"{name} has headings and no figures."]);
        }

        await files.AddAsync(new BroughtComparators(name, text, viewer.Name, clock.GetUtcNow().UtcDateTime), cancellation);
        return new ComparatorsOutcome(read.Count, read.Areas, []);
    }
}

/// <param name="Figures">How many were taken; 0 where anything was wrong.</param>
/// <param name="Areas">Whose they are, by name.</param>
/// <param name="Problems">A sentence each, all of the file's; nothing was taken where there are any.</param>
public sealed record ComparatorsOutcome(int Figures, IReadOnlyList<string> Areas, IReadOnlyList<string> Problems);
