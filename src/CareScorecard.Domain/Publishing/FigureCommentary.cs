using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Publishing;

/// <summary>What the head of service says of one figure of one month, in three boxes. The board reads it once the month is published.</summary>
/// <param name="WhatHappened">Empty where nothing was said; as the other two.</param>
/// <param name="WhatWeAreDoing">With whom and by when, where they are known.</param>
/// <param name="By">Null where nobody was signed in.</param>
/// <param name="At">UTC.</param>
public sealed record FigureCommentary(
    ReportingMonth Month, string IndicatorId, string WhatHappened, string Why, string WhatWeAreDoing, string? By, DateTime At)
{
    public bool IsEmpty => WhatHappened.Length + Why.Length + WhatWeAreDoing.Length == 0;

    /// <summary>The boxes one beneath the other, as they are read against the figures.</summary>
    public string Text => string.Join('\n', WhatHappened, Why, WhatWeAreDoing);
}
