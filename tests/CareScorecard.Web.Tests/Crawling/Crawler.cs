using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Tests.Crawling;

/// <summary>
/// Asks for everything that a reader can reach from some pages without sending anything: links, what pages load, drawings, downloads, and
/// every choice of every form that only asks. Addresses that differ in nothing but a value are of one shape, and of each shape some are
/// asked for.
/// </summary>
/// <param name="mostOfAShape">How many addresses of one shape are asked for.</param>
public sealed class Crawler(HttpClient client, int mostOfAShape)
{
    private static readonly string[] Attributes = ["href", "src", "xlink:href", "data-url", "data-href", "formaction", "poster"];

    private readonly Dictionary<string, string?> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _shapes = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();
    private readonly HtmlParser _parser = new();

    /// <param name="beginnings">Always asked for, whatever their shape.</param>
    public async Task<IReadOnlyList<Crawled>> RunAsync(IEnumerable<string> beginnings)
    {
        foreach (var beginning in beginnings.Where(beginning => _seen.TryAdd(beginning, null)))
        {
            _waiting.Enqueue(beginning);
        }

        List<Crawled> all = [];
        while (_waiting.TryDequeue(out var address))
        {
            var page = await GetAsync(address, enhanced: false);
            all.Add(page);
            if (page.ContentType != "text/html")
            {
                continue;
            }

            // What a click asks for is answered by the same page, in another dress.
            if (_shapes.TryAdd("clicked " + Shape(address), 1))
            {
                all.Add(await GetAsync(address, enhanced: true));
            }

            var document = await _parser.ParseDocumentAsync(page.Text);
            var place = new Uri(new Uri(client.BaseAddress!, address), document.QuerySelector("base")?.GetAttribute("href") ?? address);
            foreach (var link in Links(document).Concat(document.QuerySelectorAll("form").OfType<IHtmlFormElement>().SelectMany(Answers)))
            {
                Follow(new Uri(place, link), address);
            }
        }

        return all;
    }

    private static IEnumerable<string> Links(IDocument document) => document.All
        .SelectMany(element => Attributes.Select(element.GetAttribute))
        .OfType<string>()
        .Where(link => !link.StartsWith('#') && Uri.TryCreate(link, UriKind.RelativeOrAbsolute, out _));

    /// <summary>Every choice of a form that asks, one at a time; nothing that would be sent.</summary>
    private static IEnumerable<string> Answers(IHtmlFormElement form)
    {
        if (!string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var fields = form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>()
            .Where(field => field.Type is not ("radio" or "checkbox") || field.IsChecked)
            .Select(field => new KeyValuePair<string, string?>(field.Name!, field.Value)).ToList();
        var choices = form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>()
            .SelectMany(list => list.Options.Select(option => new KeyValuePair<string, string?>(list.Name!, option.Value)))
            .Concat(form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Where(field => field.Type is "radio" or "checkbox")
                .Select(field => new KeyValuePair<string, string?>(field.Name!, field.Value)))
            .ToList();
        var action = (form.GetAttribute("action") ?? "").Split('?', '#')[0];
        return choices.Count == 0
            ? [QueryHelpers.AddQueryString(action, fields)]
            : choices.Select(choice => QueryHelpers.AddQueryString(action, fields.Where(field => field.Key != choice.Key).Append(choice)));
    }

    private void Follow(Uri to, string from)
    {
        if (to.Authority != client.BaseAddress!.Authority || to.Scheme is not ("http" or "https"))
        {
            return;
        }

        var address = to.PathAndQuery;
        if (_seen.ContainsKey(address))
        {
            return;
        }

        var shape = Shape(address);
        if (_shapes.GetValueOrDefault(shape) < mostOfAShape)
        {
            _shapes[shape] = _shapes.GetValueOrDefault(shape) + 1;
            _seen[address] = from;
            _waiting.Enqueue(address);
        }
    }

    /// <summary>The path without the measure's name, and the names of what is asked.</summary>
    private static string Shape(string address)
    {
        var parts = address.Split('?', 2);
        var path = string.Join('/', parts[0].Split('/').Select((part, i) => i == 2 ? "*" : part));
        return path + "?" + string.Join('&', QueryHelpers.ParseQuery(parts is [_, var query] ? query : "").SelectMany(pair => pair.Value.Select(_ => pair.Key)).Order(StringComparer.Ordinal));
    }

    private async Task<Crawled> GetAsync(string address, bool enhanced)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (enhanced)
        {
            request.Headers.TryAddWithoutValidation("Accept", "text/html; blazor-enhanced-nav=on");
        }

        using var response = await client.SendAsync(request);
        var type = response.Content.Headers.ContentType?.MediaType;
        var from = _seen.GetValueOrDefault(address);
        if (response.Headers.Location is { } next)
        {
            Follow(new Uri(new Uri(client.BaseAddress!, address), next), address);
        }

        var content = await response.Content.ReadAsByteArrayAsync();
        return new Crawled(address, response.StatusCode, type, Text(content), from);
    }

    /// <summary>Of a workbook, or whatever else is packed, every part.</summary>
    private static string Text(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return Encoding.UTF8.GetString(content);
        }

        using var zip = new ZipArchive(new MemoryStream(content));
        var all = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var to = new MemoryStream();
            using var from = entry.Open();
            from.CopyTo(to);
            all.AppendLine(Text(to.ToArray()));
        }

        return all.ToString();
    }
}
