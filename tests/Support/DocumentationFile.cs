using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThreatConnect.Tests.Support;

/// <summary>The published XML file of an assembly, and the rules for it: public members only, in .NET's customary form and in plain words.</summary>
public static partial class DocumentationFile
{
    private const string Token = "The token to monitor for cancellation requests.";

    /// <summary>Fails with every member whose documentation is not as it should be.</summary>
    public static void ShouldFollowTheRules(Assembly assembly)
    {
        var visible = VisibleNames(assembly);
        var members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToList();
        var positional = FindPositional(members);

        members.Should().NotBeEmpty();
        string.Join("\n", members.SelectMany(member => ErrorsOf(member, visible, positional))).Should().BeEmpty();
    }

    // The constructor of a positional record has the summary of its type, and the properties have the texts of its parameters: the compiler
    // writes them so.
    private static HashSet<string> FindPositional(IReadOnlyList<XElement> members)
    {
        var types = members.Where(member => member.Attribute("name")!.Value[0] == 'T' && member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value[2..], member => TextOf(member.Element("summary")!), StringComparer.Ordinal);
        return members.SelectMany(member => member.Attribute("name")!.Value.Split(".#ctor(") is [var type, _]
                && member.Element("summary") is { } summary
                && types.TryGetValue(type[2..], out var text)
                && text == TextOf(summary)
                ? member.Elements("param").Select(parameter => $"P:{type[2..]}.{parameter.Attribute("name")!.Value}").Append(member.Attribute("name")!.Value)
                : []).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> ErrorsOf(XElement member, HashSet<string> visible, HashSet<string> positional)
    {
        var id = member.Attribute("name")!.Value;
        if (!visible.Contains(NameOf(id)))
        {
            yield return $"{id} is not public";
            yield break;
        }

        if (PrivateNames().IsMatch(NameOf(id)))
        {
            yield return $"{id} has a name that the platform, .NET and HTTP do not use";
        }

        if (member.Element("summary") is { } summary && !FormOf(id).IsMatch(TextOf(summary)) && !positional.Contains(id))
        {
            yield return $"{id}: \"{TextOf(summary)}\" has not the customary form {FormOf(id)}";
        }

        // The token that an exception is created with was canceled already; every other one is monitored.
        if (!Regex.IsMatch(id, @"Exception(?:`[0-9]+)?\.#ctor", RegexOptions.CultureInvariant)
            && member.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == "cancellationToken") is { } token
            && !TextOf(token).StartsWith(Token, StringComparison.Ordinal))
        {
            yield return $"{id}: \"{TextOf(token)}\" does not begin with \"{Token}\"";
        }

        foreach (var word in PrivateDialect().Matches(TextOf(member)).Select(match => match.Value))
        {
            yield return $"{id} says \"{word}\"";
        }
    }

    private static Regex FormOf(string id) => id switch
    {
        ['T', ..] => Type(),
        ['P', ..] => Property(),
        ['M', ..] when id.Contains("#ctor", StringComparison.Ordinal) => Constructor(),
        ['M', ..] => Method(),
        _ => Anything(),
    };

    private static string TextOf(XElement element) => Whitespace().Replace(string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text when text.Parent is not { Name.LocalName: "code" or "c" } => text.Value,
        XElement { IsEmpty: true } reference => reference.Attribute("langword")?.Value ?? reference.Attribute("name")?.Value ?? "it",
        _ => string.Empty,
    })), " ").Trim();

    // The name behind the letter of the kind, without parameters and without the number of type parameters of a method.
    private static string NameOf(string id)
    {
        var name = id[2..].Split('(', '~')[0];
        return name.Contains("``", StringComparison.Ordinal) ? name[..name.IndexOf("``", StringComparison.Ordinal)] : name;
    }

    private static HashSet<string> VisibleNames(Assembly assembly) => assembly.GetExportedTypes()
        .SelectMany(type => type.GetMembers(PublicApi.Declared)
            .Where(IsVisible)
            .Select(member => $"{NameOf(type)}.{member.Name.Replace('.', '#')}")
            .Prepend(NameOf(type)))
        .ToHashSet(StringComparer.Ordinal);

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => PublicApi.IsVisible(method),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(PublicApi.IsVisible),
        _ => false,
    };

    [GeneratedRegex("^[A-Z][a-z]+s\\b|^The exception that is thrown ")]
    private static partial Regex Type();

    [GeneratedRegex("^Gets (or sets )?[a-z]")]
    private static partial Regex Property();

    [GeneratedRegex("^Initializes a new instance of the ")]
    private static partial Regex Constructor();

    [GeneratedRegex("^[A-Z][a-z]+s\\b")]
    private static partial Regex Method();

    [GeneratedRegex("")]
    private static partial Regex Anything();

    [GeneratedRegex("(Refus|Answer|Listing|Linked|Verdict|Fate|Tally|Twin|Judge)|Marks?(?![a-z])|(?<!Web|See|Reg)Links?(?![a-z])")]
    private static partial Regex PrivateNames();

    [GeneratedRegex("\\s+")]
    private static partial Regex Whitespace();

    // Words of the project's own for what the platform, .NET and HTTP have words for, and sentences that plain English says otherwise.
    [GeneratedRegex(
        "\\b(is|are|was|were) no\\b(?! longer)|\\bhangs? on\\b|\\bnothing comes of\\b|\\bsays? of itself\\b|\\brefus(e|es|ed|al|als)\\b|\\bjudge[sd]?\\b|\\bverdicts?\\b"
        + "|\\bfates?\\b|\\bpivots?\\b|\\blistings?\\b|\\blinked\\b|\\banswers?\\b|\\bends the (waiting|walk)\\b|\\bof one's own\\b|\\bof nobody\\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PrivateDialect();
}
