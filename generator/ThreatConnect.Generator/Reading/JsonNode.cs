namespace ThreatConnect.Generator.Reading;

// A JSON value and where it stands. Never leaves the step that reads the text, so it need not be comparable.
internal sealed class JsonNode(JsonKind kind, TextPosition start, int length, string text = "")
{
    private readonly List<JsonNode> children = [];
    private JsonNode? parent;

    public JsonKind Kind { get; } = kind;

    public TextPosition Start { get; } = start;

    // How much of the text to mark: a whole scalar, or the bracket that opens a list or an object.
    public int Length { get; } = length;

    // A string without its quotes and escapes, or a number or word as it is written.
    public string Text { get; } = text;

    // The name of the member that it is, or its place in a list.
    public string Key { get; private set; } = "";

    // The members of an object or the items of a list, in their order.
    public IReadOnlyList<JsonNode> Children => children;

    // The JSON pointer (RFC 6901) of the value, as $ref writes it; # for the whole document.
    public string Pointer => parent is null ? "#" : parent.Pointer + "/" + Key.Replace("~", "~0").Replace("/", "~1");

    // The member of that name, or null if there is none or it is a JSON null.
    public JsonNode? Member(string name) =>
        Kind == JsonKind.Object ? children.Find(child => child.Key == name && child.Kind != JsonKind.Null) : null;

    public bool Has(string name) => Kind == JsonKind.Object && children.Exists(child => child.Key == name);

    public void Add(string key, JsonNode child)
    {
        child.Key = key;
        child.parent = this;
        children.Add(child);
    }
}
