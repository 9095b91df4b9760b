using CareScorecard.Application.Access;
using CareScorecard.Data;

namespace CareScorecard.Application.Settings;

/// <summary>Puts a picture beside the council's name, or takes it away. Every picture is kept, and the audit says which it was.</summary>
public sealed class ChangeCrestUseCase(CrestStore crests, TimeProvider clock)
{
    /// <summary>Bytes, inclusive. A larger file need not be read to its end.</summary>
    public const int Largest = CrestPicture.Largest;

    /// <param name="png">Null takes the crest away.</param>
    /// <returns>What is wrong with the picture, in words, and then nothing is changed; null when it was set.</returns>
    public async Task<string?> RunAsync(Viewer viewer, byte[]? png, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        if (png is not null && CrestPicture.Problem(png) is { } problem)
        {
            return problem;
        }

        await crests.SetAsync(png, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation);
        return null;
    }
}
