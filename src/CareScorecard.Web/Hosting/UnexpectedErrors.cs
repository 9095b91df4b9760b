using CareScorecard.Application.Access;
using CareScorecard.Web.Components;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Diagnostics;

namespace CareScorecard.Web.Hosting;

/// <summary>Logs what nobody expected, once, under a reference that the error page shows.</summary>
internal sealed class UnexpectedErrors(SignInLog door, ILogger<UnexpectedErrors> log) : IExceptionHandler
{
    public const string ReferenceKey = "CareScorecard.Reference";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is AccessRefusedException refused)
        {
            await door.TurnedAwayAsync(httpContext.User.Identity?.Name, refused.Permission.ToString());
            return false;
        }

        if (exception is BadHttpRequestException bad)
        {
            log.LogWarning("A request could not be read: status {Status}", bad.StatusCode);
            return false;
        }

        var reference = Reference.New();
        httpContext.Items[ReferenceKey] = reference;
        log.LogError(exception, "A request ended unexpectedly. Reference {Reference}", reference);

        // The error page is drawn by the pipeline.
        return false;
    }
}
