using System.Globalization;
using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Rows;

// An object of a table. An error in a member is reported and the member read as an empty text, so that all errors of a row are found at
// once. A row that is not good at the end must not be used.
internal sealed class Row
{
    private readonly int _reportedBefore;

    public Row(JsonNode node, DiagnosticSink sink)
    {
        Node = node;
        Sink = sink;
        _reportedBefore = sink.Count;
        ExpectKind(node, JsonKind.Object);
    }

    public JsonNode Node { get; }

    public DiagnosticSink Sink { get; }

    public bool IsGood => Sink.Count == _reportedBefore;

    // Reports members that are not known; most likely they are misspelt.
    public Row WithMembers(params string[] known)
    {
        foreach (var member in Node.Children.Where(child => Node.Kind == JsonKind.Object && !known.Contains(child.Key)))
        {
            Sink.Report(DiagnosticIds.UnknownMember, member, member.Key, string.Join(", ", known));
        }

        return this;
    }

    // A text that is required.
    public string Text(string member)
    {
        if (OptionalText(member) is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        // An object instead of the text has been reported already.
        if (Node.Kind == JsonKind.Object && Node.Member(member) is not { Kind: JsonKind.Object or JsonKind.Array })
        {
            Sink.Report(DiagnosticIds.MissingMember, Node.Member(member) ?? Node, member);
        }

        return "";
    }

    // A text that the row may leave out, because it follows from another one.
    public string TextOr(string member, string @default) => Node.Member(member) is null ? @default : Text(member);

    // A text that the row may leave out, because it follows from the name of its type.
    public string TextOrDerived(string member, string name, Func<string, string> derive)
    {
        if (Node.Member(member) is not null)
        {
            return Text(member);
        }

        if (name.Length > 0 && !DerivedNames.IsDerivable(name))
        {
            Sink.Report(DiagnosticIds.NotDerivable, Node.Member("name")!, member, name);
            return "";
        }

        return name.Length == 0 ? "" : derive(name);
    }

    // A text that may be missing. The copy that NSwag writes has numbers and booleans as strings, so any scalar will do.
    public string? OptionalText(string member)
    {
        var value = Node.Member(member);
        return value is not null && ExpectKind(value, JsonKind.String) ? value.Text : null;
    }

    // Whether a member is true, as a boolean or as a text.
    public bool IsTrue(string member) => string.Equals(OptionalText(member), "true", StringComparison.OrdinalIgnoreCase);

    // A length; null if the member is missing or empty, or is not a limit.
    public int? OptionalLength(string member)
    {
        var text = OptionalText(member);
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && decimal.Truncate(number) == number)
        {
            return number is >= 1 and <= int.MaxValue ? (int)number : null;
        }

        Sink.Report(DiagnosticIds.WrongType, Node.Member(member)!, $"'{text}'", "a whole number");
        return null;
    }

    // The C# name for a text, given by a member, that may be any words.
    public string NameFor(string member, string text, string role)
    {
        var name = Identifier.FromWords(text);
        if (text.Length > 0 && name.Length == 0)
        {
            Sink.Report(DiagnosticIds.InvalidName, Node.Member(member)!, text, role, "write a name with a letter or a digit");
        }

        return name;
    }

    // A text that must be one of a few.
    public string Word(string member, IReadOnlyCollection<string> words)
    {
        var word = Text(member);
        if (word.Length > 0 && !words.Contains(word))
        {
            Sink.Report(DiagnosticIds.UnknownWord, Node.Member(member)!, word, string.Join(", ", words));
        }

        return word;
    }

    // A text that may be missing and otherwise must be one of a few.
    public string? OptionalWord(string member, IReadOnlyCollection<string> words) =>
        Node.Member(member) is null ? null : Word(member, words);

    // A text that must be one of a few, in lower case; instances differ in the case of such words.
    public string WordInAnyCase(string member, IReadOnlyCollection<string> words)
    {
        var text = Text(member);
        var word = text.ToLowerInvariant();
        if (word.Length > 0 && !words.Contains(word))
        {
            Sink.Report(DiagnosticIds.UnknownWord, Node.Member(member)!, text, string.Join(", ", words));
        }

        return word;
    }

    // A text that may be missing or empty and otherwise must be one of a few, in lower case.
    public string? OptionalWordInAnyCase(string member, IReadOnlyCollection<string> words) =>
        string.IsNullOrWhiteSpace(OptionalText(member)) ? null : WordInAnyCase(member, words);

    // A text that becomes a name in C#.
    public string CSharpName(string member, string role)
    {
        var name = Text(member);
        ExpectIdentifier(name, role, Node.Member(member));
        return name;
    }

    // A name in C# that the row may leave out, because it follows from another one.
    public string CSharpNameOr(string member, string role, string @default) =>
        Node.Member(member) is null ? @default : CSharpName(member, role);

    // Reports a name, made from the text of a node, that is not valid in C#.
    public void ExpectIdentifier(
        string name, string role, JsonNode? node, string remedy = "write an identifier that is not a C# keyword")
    {
        if (name.Length > 0 && node is not null && !Identifier.IsValid(name))
        {
            Sink.Report(DiagnosticIds.InvalidName, node, node.Text, role, remedy);
        }
    }

    // A list that is required and not empty.
    public IReadOnlyList<JsonNode> List(string member)
    {
        var value = Node.Member(member);
        if (Node.Kind == JsonKind.Object && (value is null || (value.Kind == JsonKind.Array && value.Children.Count == 0)))
        {
            Sink.Report(DiagnosticIds.MissingMember, value ?? Node, member);
        }

        return OptionalList(member);
    }

    public IReadOnlyList<JsonNode> OptionalList(string member)
    {
        var value = Node.Member(member);
        return value is not null && ExpectKind(value, JsonKind.Array) ? value.Children : [];
    }

    private bool ExpectKind(JsonNode node, JsonKind kind)
    {
        var isScalar = node.Kind is not (JsonKind.Object or JsonKind.Array);
        var isExpected = kind == JsonKind.String ? isScalar : node.Kind == kind;
        if (!isExpected)
        {
            Sink.Report(DiagnosticIds.WrongType, node, node.Kind.Describe(), kind.Describe());
        }

        return isExpected;
    }
}
