using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace ThreatConnect.Quickstart.Output;

// Colours a line of C# by its words; enough for the short lines of a tour.
internal static partial class CSharpColours
{
    public static string Apply(string line)
    {
        var markup = new StringBuilder();
        var end = 0;
        foreach (Match word in Words().Matches(line))
        {
            markup.Append(Markup.Escape(line[end..word.Index])).Append($"[{ColourOf(word)}]{Markup.Escape(word.Value)}[/]");
            end = word.Index + word.Length;
        }

        return markup.Append(Markup.Escape(line[end..])).ToString();
    }

    private static string ColourOf(Match word) => word switch
    {
        _ when word.Groups["text"].Success => "orange3",
        _ when word.Groups["keyword"].Success => "deepskyblue1",
        _ when word.Groups["number"].Success => "lightgreen",
        _ => "khaki1",
    };

    [GeneratedRegex(
        """(?<text>@?"(?:[^"\\]|\\.)*")|\b(?<keyword>await|foreach|in|var|new|return|true|false|null|async)\b"""
        + """|\b(?<number>\d+)\b|\b(?<call>[A-Z]\w*(?=\())""")]
    private static partial Regex Words();
}
