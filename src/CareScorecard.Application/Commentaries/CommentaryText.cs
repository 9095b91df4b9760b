namespace CareScorecard.Application.Commentaries;

/// <summary>The three boxes as somebody fills them; an empty box says nothing, and three take the commentary away.</summary>
public sealed record CommentaryText(string? WhatHappened, string? Why, string? WhatWeAreDoing);
