using System.Net;
using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Web.Tests.Attacks;
using CareScorecard.Web.Tests.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;

namespace CareScorecard.Web.Tests.Access;

/// <summary>What every page and endpoint of the running program answers to nobody and to each role: found by asking.</summary>
public static class PageMatrix
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Id"] = "children-in-care",
        ["Month"] = "2024-04",
        ["Piece"] = "scorecard",
    };

    public static IReadOnlyList<Roles> Askers { get; } = [Roles.None, .. RoleWords.All];

    public static async Task<string> WriteAsync(AttackedCouncil council)
    {
        ArgumentNullException.ThrowIfNull(council);
        List<string> lines =
        [
            "| Address | Nobody | Board member | Presenter | Analyst | Administrator |",
            "|---|---|---|---|---|---|",
        ];
        foreach (var role in Askers)
        {
            // Before the first question: nobody is somebody else where nobody has an account yet.
            await council.BrowserOfAsync(role);
        }

        foreach (var (method, route, address) in Asked(council))
        {
            List<string> cells = [];
            foreach (var role in Askers)
            {
                cells.Add(await AskAsync(await council.BrowserOfAsync(role), method, address));
            }

            lines.Add($"| {method} {route} | {string.Join(" | ", cells)} |");
        }

        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>Everything that the program answers, as it says itself; files that are the same for everybody stand in one row.</summary>
    public static IReadOnlyList<(string Method, string Route, string Address)> Asked(AttackedCouncil council)
    {
        ArgumentNullException.ThrowIfNull(council);
        var endpoints = council.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        var file = endpoints.Where(IsFile).Select(endpoint => endpoint.RoutePattern.RawText!).FirstOrDefault(route => route == "site.css") ?? "site.css";
        return
        [
            .. endpoints.Where(endpoint => !IsFile(endpoint)).SelectMany(Of).Append((Method: "GET", Route: "/site.css and other files for everybody", Address: "/" + file))
                .Distinct().OrderBy(asked => asked.Route, StringComparer.Ordinal).ThenBy(asked => asked.Method, StringComparer.Ordinal),
        ];
    }

    /// <summary>Files of the program, and what looks for one where the program runs from its build.</summary>
    private static bool IsFile(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint.RoutePattern.RawText == "{**path:file}";

    private static IEnumerable<(string Method, string Route, string Address)> Of(RouteEndpoint endpoint)
    {
        var pattern = endpoint.RoutePattern;
        var address = "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => Values.GetValueOrDefault(parameter.Name, "1"),
            RoutePatternSeparatorPart separator => separator.Content,
            _ => "",
        }))));
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [pattern.RawText!.EndsWith("/negotiate", StringComparison.Ordinal) ? "POST" : "GET"];
        return methods.Select(method => (method, "/" + pattern.RawText!.Trim('/'), address));
    }

    private static async Task<string> AskAsync(TestBrowser browser, string method, string address)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = browser.Cookies });
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(browser.Home, address));
        if (method == "POST")
        {
            request.Content = new FormUrlEncodedContent([]);
        }

        using var response = await client.SendAsync(request);
        return await Answer.OfAsync(response) switch
        {
            { Status: HttpStatusCode.Unauthorized } => "sign in first",
            { Status: HttpStatusCode.Found, To: { } to } when to.StartsWith("/sign-in?", StringComparison.Ordinal) || to == "/sign-in" => "sign in first",
            { Status: HttpStatusCode.Found, To: { } to } => $"led to {to}",
            { Status: HttpStatusCode.Forbidden } => "refused",
            { Status: HttpStatusCode.NotFound } => "not there",
            { Status: HttpStatusCode.BadRequest } when method != "GET" => "own form only",
            { Status: >= HttpStatusCode.InternalServerError } => "failed",
            _ => "allowed",
        };
    }
}
