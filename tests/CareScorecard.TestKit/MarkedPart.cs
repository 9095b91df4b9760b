namespace CareScorecard.TestKit;

/// <summary>A part of a document that a test writes and asserts, between two comments that name it.</summary>
public static class MarkedPart
{
    /// <summary>Without the comments; empty where the document has no such part.</summary>
    public static string Read(string path, string name)
    {
        var text = File.ReadAllText(path);
        var from = text.IndexOf(Start(name), StringComparison.Ordinal);
        if (from < 0)
        {
            return "";
        }

        from += Start(name).Length;
        return text[from..text.IndexOf(End(name), from, StringComparison.Ordinal)];
    }

    public static void Write(string path, string name, string part)
    {
        var before = Start(name) + Read(path, name) + End(name);
        var text = File.ReadAllText(path);
        if (!text.Contains(before, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{path} has no part named {name}.");
        }

        File.WriteAllText(path, text.Replace(before, Start(name) + part + End(name), StringComparison.Ordinal));
    }

    private static string Start(string name) => $"<!-- {name}: written by a test -->\n";

    private static string End(string name) => $"<!-- end of {name} -->";
}
