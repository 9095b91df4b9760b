using System.Net;

namespace CareScorecard.Web.Tests.Crawling;

/// <summary>One thing that the program sent.</summary>
/// <param name="Text">Of a page its HTML; of a workbook the text of all its parts.</param>
/// <param name="From">Where the link stood; null for a beginning.</param>
public sealed record Crawled(string Address, HttpStatusCode Status, string? ContentType, string Text, string? From);
