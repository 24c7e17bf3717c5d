using System.Globalization;

namespace ThreatConnect.Generator.Reading;

// Reads JSON (RFC 8259) into nodes with their positions. The generator has its own reader, because an analyzer that brings a JSON library
// fails in editors where another analyzer has loaded another version of it.
internal sealed class JsonReader
{
    // More than a document needs. Without a limit, a text could overflow the stack of this recursive reader.
    private const int DeepestNesting = 64;

    private readonly JsonScanner _scanner;
    private int _depth;

    private JsonReader(string text) => _scanner = new JsonScanner(text);

    // Throws JsonSyntaxException if the text is not valid JSON.
    public static JsonNode Read(string text)
    {
        var reader = new JsonReader(text);
        var root = reader.ReadValue();
        reader._scanner.SkipWhitespace();
        return reader._scanner.AtEnd ? root : throw reader._scanner.Unexpected("the end of the file");
    }

    private JsonNode ReadValue()
    {
        _scanner.SkipWhitespace();
        return _scanner.Current switch
        {
            '{' => ReadNested(JsonKind.Object, '}', ReadMember),
            '[' => ReadNested(JsonKind.Array, ']', ReadItem),
            '"' => _scanner.ReadString(),
            '-' or (>= '0' and <= '9') => _scanner.ReadNumber(),
            _ => _scanner.ReadWord(),
        };
    }

    private JsonNode ReadNested(JsonKind kind, char close, Action<JsonNode> readChild)
    {
        var node = new JsonNode(kind, _scanner.Position, length: 1);
        if (++_depth > DeepestNesting)
        {
            throw _scanner.Error($"values are nested deeper than {DeepestNesting} levels");
        }

        _scanner.Advance();
        _scanner.SkipWhitespace();
        if (!_scanner.TryTake(close))
        {
            ReadChildren(node, close, readChild);
        }

        _depth--;
        return node;
    }

    private void ReadChildren(JsonNode node, char close, Action<JsonNode> readChild)
    {
        do
        {
            readChild(node);
            _scanner.SkipWhitespace();
        }
        while (_scanner.TryTake(','));

        _scanner.Take(close, $"',' or '{close}'");
    }

    private void ReadItem(JsonNode list) =>
        list.Add(list.Children.Count.ToString(CultureInfo.InvariantCulture), ReadValue());

    private void ReadMember(JsonNode owner)
    {
        _scanner.SkipWhitespace();
        if (_scanner.Current != '"')
        {
            throw _scanner.Unexpected("the name of a member in double quotes");
        }

        var name = _scanner.ReadString();
        if (owner.Has(name.Text))
        {
            throw new JsonSyntaxException($"the member '{name.Text}' is given twice", name.Start);
        }

        _scanner.SkipWhitespace();
        _scanner.Take(':', "':'");
        owner.Add(name.Text, ReadValue());
    }
}
