using System.Globalization;
using System.Text;

namespace ThreatConnect.Generator.Text;

// Words for doc comments.
internal static class Wording
{
    // registryKeys becomes registry keys; a type whose name is an abbreviation keeps it, as in URLs.
    public static string FromCamelCase(string name, string typeName)
    {
        var words = Split(name).Select(word => KeepAbbreviation(word, typeName));
        return string.Join(" ", words);
    }

    // A campaign, an address; a URL and a user agent begin with the sound of a consonant.
    public static string WithArticle(string noun) => (noun.Length > 0 && "aeioAEIO".Contains(noun[0]) ? "an " : "a ") + noun;

    // Puts a phrase inside a sentence: The name becomes the name, but a first word such as URLs or SHA-1 stays.
    public static string LowerFirst(string phrase)
    {
        var rest = phrase.Skip(1).TakeWhile(character => !char.IsWhiteSpace(character));
        return rest.Any(char.IsUpper) ? phrase : Identifier.LowerFirst(phrase);
    }

    private static string KeepAbbreviation(string word, string typeName)
    {
        if (!typeName.All(char.IsUpper))
        {
            return word;
        }

        var singular = typeName.ToLower(CultureInfo.InvariantCulture);
        return word == singular ? typeName : word == singular + "s" ? typeName + "s" : word;
    }

    private static IEnumerable<string> Split(string name)
    {
        var word = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsUpper(character) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            word.Append(char.ToLower(character, CultureInfo.InvariantCulture));
        }

        yield return word.ToString();
    }
}
