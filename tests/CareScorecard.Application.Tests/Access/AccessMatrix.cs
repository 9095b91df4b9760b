using System.Reflection;
using System.Text.RegularExpressions;
using CareScorecard.Application.Access;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Application.Tests.Access;

/// <summary>What becomes of every use case when each role, and nobody, asks it: found by asking, not by reading the code.</summary>
public static partial class AccessMatrix
{
    /// <summary>Nobody, then each role alone.</summary>
    public static IReadOnlyList<Roles> Askers { get; } = [Roles.None, .. RoleWords.All];

    /// <summary>Every public method of every public use case.</summary>
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        .. typeof(Viewer).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("UseCase", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName)
            .OrderBy(NameOf, StringComparer.Ordinal),
    ];

    public static string NameOf(MethodInfo method) =>
        $"{method.DeclaringType!.Name[..^"UseCase".Length]}.{method.Name}";

    /// <summary>The whole table, as <c>docs/access.md</c> holds it.</summary>
    public static async Task<string> WriteAsync(Council council)
    {
        List<string> lines =
        [
            $"| Use case | Nobody | {string.Join(" | ", RoleWords.All.Select(Heading))} |",
            "|---|" + string.Concat(Askers.Select(_ => "---|")),
        ];
        foreach (var method in Methods)
        {
            List<string> cells = [];
            foreach (var roles in Askers)
            {
                cells.Add(await IsRefusedAsync(council, method, new Viewer(null, roles)) ? "refused" : "allowed");
            }

            lines.Add($"| {Spaced(NameOf(method))} | {string.Join(" | ", cells)} |");
        }

        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>Asks with nothing but a viewer: whoever is let past the check stumbles over the missing rest, which is no refusal.</summary>
    public static async Task<bool> IsRefusedAsync(Council council, MethodInfo method, Viewer? viewer)
    {
        var useCase = council.Services.GetRequiredService(method.DeclaringType!);
        object?[] arguments =
        [
            viewer, .. method.GetParameters().Skip(1).Select(parameter =>
                parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null),
        ];
        try
        {
            if (method.Invoke(useCase, arguments) is Task asked)
            {
                await asked;
            }

            return false;
        }
        catch (Exception e) when (e is not AccessRefusedException && e.InnerException is not AccessRefusedException)
        {
            return false;
        }
        catch (Exception e) when (e is AccessRefusedException or TargetInvocationException)
        {
            return true;
        }
    }

    private static string Heading(Roles role) => char.ToUpperInvariant(RoleWords.Of(role)[0]) + RoleWords.Of(role)[1..];

    /// <summary>ChangeMonthState.RunAsync: change month state; ReadVillage.ByAsync: read village, by.</summary>
    private static string Spaced(string name)
    {
        var parts = name.Split('.');
        var words = Capital().Replace(parts[0], " $0").Trim();
        var method = parts[1].Replace("Async", "", StringComparison.Ordinal);
        return char.ToUpperInvariant(words[0]) + words[1..].ToLowerInvariant()
            + (method == "Run" ? "" : ": " + Capital().Replace(method, " $0").Trim().ToLowerInvariant());
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
