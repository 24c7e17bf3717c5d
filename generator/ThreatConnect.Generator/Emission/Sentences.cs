using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// The sentences of emitted documentation. The document gives noun phrases, such as "The name of the group."; each begins here with a verb.
internal static class Sentences
{
    private const string Condition = "Whether ";

    private static readonly string[] s_articles = ["The ", "A ", "An "];

    public static string Gets(string phrase) => phrase.StartsWith(Condition, StringComparison.Ordinal)
        ? CSharp.Doc($"Gets a value indicating {Wording.LowerFirst(phrase)}")
        : Begin("Gets", phrase);

    public static string Represents(string phrase) => Begin("Represents", phrase);

    public static string Provides(string phrase) => Begin("Provides", phrase);

    public static string FiltersBy(string phrase) => CSharp.Doc($"Gets the field to filter by {Wording.LowerFirst(phrase)}");

    public static string ProvidesFilters(string plural) => CSharp.Doc($"Provides the fields by which {plural} can be filtered.");

    // A link to the page of the vendor with its line end, or nothing where the document has none.
    public static string SeeAlso(string? page) =>
        page is null ? "" : $"/// <seealso href=\"{CSharp.Doc(page).Replace("\"", "&quot;")}\"/>\n";

    // The constructor with which a test derives a fake.
    public static string MockConstructor(string type) => $$"""
        /// <summary>Initializes a new instance of the <see cref="{{type}}"/> class for mocking.</summary>
        protected {{type}}()
        {
        }
        """;

    public static string Constructor(string type) => $"Initializes a new instance of the <see cref=\"{type}\"/> class. No request is sent.";

    private static string Begin(string verb, string phrase)
    {
        var article = s_articles.Any(one => phrase.StartsWith(one, StringComparison.Ordinal)) ? "" : "the ";
        return CSharp.Doc($"{verb} {article}{Wording.LowerFirst(phrase)}");
    }
}
