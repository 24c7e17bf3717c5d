namespace ThreatConnect.Quickstart.Tour;

// Makes the text of a lambda fit to be shown: what it does, without its head, its braces and its location in the file.
internal static class CodeText
{
    public static IReadOnlyList<string> LinesOf(string lambda)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(lambda);
        var arrow = lambda.IndexOf("=>", StringComparison.Ordinal);
        var body = lambda[(arrow + 2)..].Trim();
        return body is ['{', .. var statements, '}'] ? Deindent(statements) : Deindent(body);
    }

    private static List<string> Deindent(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToList();
        var rest = lines.Skip(1).Where(line => line.Length > 0).ToList();
        var margin = rest.Count == 0 ? 0 : rest.Min(Indentation);

        // An expression starts behind the arrow, so its first line has no indentation of its own: a chained call stands deeper than it, a
        // brace does not.
        var isChain = lines[0].Length > 0 && rest.Exists(line => line[margin] == '.');
        var indent = isChain ? "    " : string.Empty;
        return Trim([lines[0], .. lines.Skip(1).Select(line => line.Length == 0 ? line : indent + line[margin..])]);
    }

    private static List<string> Trim(List<string> lines)
    {
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);
        return lines[first..(last + 1)];
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
