using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>Signs a browser in before its first page, as a person would: with the sign-in page's own form.</summary>
public static partial class Door
{
    public const string Analyst = "analyst";

    public const string HeadOfService = "head-of-service";

    public const string BoardMember = "board-member";

    /// <summary>Of the first person of a real council: administrator, analyst and presenter in one.</summary>
    public const string FirstAddress = "first.person@anytown.example";

    public const string FirstPassword = "seven quiet harbours";

    public static async Task OpenAsync(IBrowserContext context, RunningApp app, string account = Analyst)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(app);
        if (app.IsSample)
        {
            await PostAsync(context, "/sign-in", "ready", new() { ["Account"] = account });
            return;
        }

        var page = await context.APIRequest.GetAsync("/sign-in");
        if (new Uri(page.Url).AbsolutePath == "/set-up")
        {
            await PostAsync(context, "/set-up", "set-up", new()
            {
                ["Form.Code"] = app.SetUpCode,
                ["Form.Name"] = "First Person",
                ["Form.Email"] = FirstAddress,
                ["Form.Password"] = FirstPassword,
                ["Form.Again"] = FirstPassword,
                ["Form.IsAnalyst"] = "true",
                ["Form.IsPresenter"] = "true",
            });
            return;
        }

        await PostAsync(context, "/sign-in", "sign-in", new() { ["Form.Email"] = FirstAddress, ["Form.Password"] = FirstPassword });
    }

    private static async Task PostAsync(IBrowserContext context, string address, string form, Dictionary<string, string> fields)
    {
        var page = await (await context.APIRequest.GetAsync(address)).TextAsync();
        var data = context.APIRequest.CreateFormData();
        data.Append("_handler", form);
        data.Append("__RequestVerificationToken", Token().Match(page).Groups[1].Value);
        foreach (var (name, value) in fields)
        {
            data.Append(name, value);
        }

        var answer = await context.APIRequest.PostAsync(address, new() { Form = data, MaxRedirects = 0 });
        if (answer.Status != 302)
        {
            throw new InvalidOperationException($"{address} did not let the browser in ({answer.Status}):\n{await answer.TextAsync()}");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
