using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Json;

/// <summary>Makes the answer to <c>bridge</c>.</summary>
internal static class BridgeDocument
{
    public static BridgeJson Of(Bridge bridge) => new(
        bridge.Id,
        bridge.From,
        bridge.To,
        bridge.Change,
        [.. bridge.Parts.Select(part => new BridgePartJson(Codes.Of(part.Kind), part.Change, part.Hidden))])
    {
        Unavailable = bridge.Unavailable,
    };
}
