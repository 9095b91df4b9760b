using System.CommandLine;
using CareScorecard.Import;
using CareScorecard.Import.Annotating;

namespace CareScorecard.Cli.Commands;

/// <summary>Where <c>check</c> puts the files with their problems marked. What is there already is never written over.</summary>
internal static class AnnotatedFolder
{
    public static Option<string> Create() => new("--annotated")
    {
        Description = "A folder for the files with a Problems column and marked cells. Files that are there already are left alone.",
        HelpName = "FOLDER",
    };

    /// <summary>The file that a name in the folder would write over, since it is one of those that were given; null for none.</summary>
    public static string? GivenFileIn(string folder, IEnumerable<string> given) => given.FirstOrDefault(path =>
        string.Equals(Resolve(Path.GetDirectoryName(Path.GetFullPath(path))!), Resolve(Path.GetFullPath(folder)), PathComparison));

    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(string folder, ReadRequest request, ReadResult read, TextWriter tell, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var returning = FileToAnnotate.Of(request, read);
        foreach (var file in returning)
        {
            // The form in which it comes back, and so its name, is known once it has been written.
            var unfinished = Path.Combine(folder, $".{Guid.NewGuid():N}.unfinished");
            try
            {
                AnnotatedFile annotated;
                using (var to = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite))
                {
                    annotated = file.Write(to, cancellation);
                }

                var path = MoveToFreeName(unfinished, folder, annotated.Name);
                tell.WriteLine($"Written: {path}");
                if (annotated.IsCopyOfValues)
                {
                    tell.WriteLine(annotated.Says);
                }
            }
            finally
            {
                File.Delete(unfinished);
            }
        }

        var named = returning.Select(file => file.Name).ToHashSet();
        foreach (var file in read.Files.Where(file => !named.Contains(file.Name)))
        {
            tell.WriteLine($"{file.Name} could not be read, so there is nothing to mark in it.");
        }
    }

    private static string MoveToFreeName(string unfinished, string folder, string name)
    {
        var plain = PlainName(name);
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(folder, number == 1 ? plain : $"{Path.GetFileNameWithoutExtension(plain)} ({number}){Path.GetExtension(plain)}");
            try
            {
                File.Move(unfinished, path, overwrite: false);
                return path;
            }
            catch (IOException) when (File.Exists(path) || Directory.Exists(path))
            {
                // Taken, perhaps by work on the last one: the next number is tried.
            }
        }
    }

    /// <summary>Names inside a zip are what its maker chose: no folder, no sign that a system gives a meaning to.</summary>
    private static string PlainName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([.. last.Select(c => char.IsControl(c) || "<>:\"|?*".Contains(c, StringComparison.Ordinal) ? '_' : c)]).Trim().TrimStart('.');
        return plain.Length == 0 ? "file" : plain;
    }

    private static StringComparison PathComparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Where links lead.</summary>
    private static string Resolve(string folder)
    {
        var plain = Path.TrimEndingDirectorySeparator(folder);
        return Directory.Exists(plain) ? Directory.ResolveLinkTarget(plain, returnFinalTarget: true)?.FullName ?? plain : plain;
    }
}
