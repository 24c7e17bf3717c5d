namespace ThreatConnect.Generator.Reading;

// A JSON value and its position. It does not leave the step that reads the text, so it need not be comparable.
internal sealed class JsonNode(JsonKind kind, TextPosition start, int length, string text = "")
{
    private readonly List<JsonNode> _children = [];
    private JsonNode? _parent;

    public JsonKind Kind { get; } = kind;

    public TextPosition Start { get; } = start;

    // The length of a scalar, or of the bracket that opens a list or an object.
    public int Length { get; } = length;

    // A string without its quotes and escapes, or a number or word as it is written.
    public string Text { get; } = text;

    // The name of the member, or the index in a list.
    public string Key { get; private set; } = "";

    // The members of an object or the items of a list, in order.
    public IReadOnlyList<JsonNode> Children => _children;

    // The JSON pointer (RFC 6901) of the value, as $ref writes it; # for the whole document.
    public string Pointer => _parent is null ? "#" : _parent.Pointer + "/" + Key.Replace("~", "~0").Replace("/", "~1");

    // The member of that name, or null if there is none or it is a JSON null.
    public JsonNode? Member(string name) =>
        Kind == JsonKind.Object ? _children.Find(child => child.Key == name && child.Kind != JsonKind.Null) : null;

    public bool Has(string name) => Kind == JsonKind.Object && _children.Exists(child => child.Key == name);

    public void Add(string key, JsonNode child)
    {
        child.Key = key;
        child._parent = this;
        _children.Add(child);
    }
}

// The type of a JSON value.
internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

// The names of JSON types in messages.
internal static class JsonKindExtensions
{
    public static string Describe(this JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.Null => "null",
        _ => "a text",
    };
}
