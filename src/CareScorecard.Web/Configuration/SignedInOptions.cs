using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Configuration;

/// <summary>How long somebody stays signed in.</summary>
public sealed class SignedInOptions
{
    public const string Section = "SignIn";

    /// <summary>Without opening a page.</summary>
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Whatever they do.</summary>
    public int LongestHours { get; set; } = 12;

    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);

    public TimeSpan Longest => TimeSpan.FromHours(LongestHours);
}

/// <summary>Stops the program at its start where a setting cannot be used, and names it.</summary>
internal sealed class SignedInOptionsCheck : IValidateOptions<SignedInOptions>
{
    private const int MostMinutes = 24 * 60;

    private const int MostHours = 7 * 24;

    public ValidateOptionsResult Validate(string? name, SignedInOptions options) => options switch
    {
        { IdleMinutes: < 1 or > MostMinutes } => ValidateOptionsResult.Fail(
            $"SignIn:IdleMinutes is {options.IdleMinutes}; it has to be from 1 to {MostMinutes}."),
        { LongestHours: < 1 or > MostHours } => ValidateOptionsResult.Fail(
            $"SignIn:LongestHours is {options.LongestHours}; it has to be from 1 to {MostHours}."),
        _ => ValidateOptionsResult.Success,
    };
}
