using CareScorecard.Data;
using CareScorecard.Web.Hosting;
using Microsoft.Extensions.Options;

try
{
    await using var app = await ScorecardHost.BuildAsync(args);
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (e is DatabaseUnusableException or OptionsValidationException or AddressRefusedException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
