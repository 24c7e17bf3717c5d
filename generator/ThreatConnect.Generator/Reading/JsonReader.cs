using System.Globalization;

namespace ThreatConnect.Generator.Reading;

// Reads JSON (RFC 8259) into nodes that know their place. An own reader, because an analyzer that carries a JSON library fails in editors
// where another analyzer has loaded another version of it.
internal sealed class JsonReader
{
    // Far more than a document needs; a recursive reader must not let a text decide how deep the stack grows.
    private const int DeepestNesting = 64;

    private readonly JsonScanner scanner;
    private int depth;

    private JsonReader(string text) => scanner = new JsonScanner(text);

    public static JsonNode Read(string text)
    {
        var reader = new JsonReader(text);
        var root = reader.ReadValue();
        reader.scanner.SkipWhitespace();
        return reader.scanner.AtEnd ? root : throw reader.scanner.Unexpected("the end of the file");
    }

    private JsonNode ReadValue()
    {
        scanner.SkipWhitespace();
        return scanner.Current switch
        {
            '{' => ReadNested(JsonKind.Object, '}', ReadMember),
            '[' => ReadNested(JsonKind.Array, ']', ReadItem),
            '"' => scanner.ReadString(),
            '-' or (>= '0' and <= '9') => scanner.ReadNumber(),
            _ => scanner.ReadWord(),
        };
    }

    private JsonNode ReadNested(JsonKind kind, char close, Action<JsonNode> readChild)
    {
        var node = new JsonNode(kind, scanner.Position, length: 1);
        if (++depth > DeepestNesting)
        {
            throw scanner.Error($"values are nested deeper than {DeepestNesting} levels");
        }

        scanner.Advance();
        scanner.SkipWhitespace();
        if (!scanner.TryTake(close))
        {
            ReadChildren(node, close, readChild);
        }

        depth--;
        return node;
    }

    private void ReadChildren(JsonNode node, char close, Action<JsonNode> readChild)
    {
        do
        {
            readChild(node);
            scanner.SkipWhitespace();
        }
        while (scanner.TryTake(','));

        scanner.Take(close, $"',' or '{close}'");
    }

    private void ReadItem(JsonNode list) =>
        list.Add(list.Children.Count.ToString(CultureInfo.InvariantCulture), ReadValue());

    private void ReadMember(JsonNode owner)
    {
        scanner.SkipWhitespace();
        if (scanner.Current != '"')
        {
            throw scanner.Unexpected("the name of a member in double quotes");
        }

        var name = scanner.ReadString();
        if (owner.Has(name.Text))
        {
            throw new JsonSyntaxException($"the member '{name.Text}' is given twice", name.Start);
        }

        scanner.SkipWhitespace();
        scanner.Take(':', "':'");
        owner.Add(name.Text, ReadValue());
    }
}
