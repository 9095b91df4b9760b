using CareScorecard.Application.Loads;

namespace CareScorecard.Web.Components.Pages.Loads;

/// <summary>What the receipt of a load draws.</summary>
/// <param name="Reason">Why the reader looks at children in this visit; null where they have not said.</param>
/// <param name="MayTakeAll">The reader may see the children of every team, and so the whole of what was loaded.</param>
public sealed record LoadContent(LoadReceipt Receipt, string? Reason = null, bool MayTakeAll = true);
