using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Web.Tests.SignIn;

/// <summary>Lets browsers into a program that was just started.</summary>
internal static class FirstPerson
{
    /// <summary>A browser of somebody who has set the council up, and is administrator, analyst and presenter in one.</summary>
    public static async Task<TestBrowser> EnterAsync(WebApplication app)
    {
        var browser = new TestBrowser(new Uri(app.Urls.Single()));
        var answer = await browser.PostAsync("/set-up", "set-up", new()
        {
            ["Form.Code"] = app.Services.GetRequiredService<SetUpCode>().Text,
            ["Form.Name"] = "First Person",
            ["Form.Email"] = "first.person@anytown.example",
            ["Form.Password"] = TestHost.Password,
            ["Form.Again"] = TestHost.Password,
            ["Form.IsAnalyst"] = "true",
            ["Form.IsPresenter"] = "true",
        });
        Assert.Equal("/", answer.To);
        return browser;
    }

    /// <summary>A browser of somebody with these roles alone.</summary>
    public static async Task<TestBrowser> EnterAsAsync(WebApplication app, Roles roles)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var email = $"{roles:D}@anytown.example";
        var added = (PersonOutcome.Done)await scope.ServiceProvider.GetRequiredService<ChangePeopleUseCase>()
            .AddAsync(Viewer.Program, new PersonDetails("Rosa Field", email, roles, []), CancellationToken.None);
        var browser = new TestBrowser(new Uri(app.Urls.Single()));
        await browser.SignInAsync(email, added.OneTimePassword!);
        var answer = await browser.PostAsync(
            "/account/password",
            "password",
            new() { ["Form.Present"] = added.OneTimePassword!, ["Form.New"] = TestHost.Password, ["Form.Again"] = TestHost.Password });
        Assert.Equal("/", answer.To);
        return browser;
    }
}
