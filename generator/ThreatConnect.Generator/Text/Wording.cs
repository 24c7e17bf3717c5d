using System.Globalization;
using System.Text;

namespace ThreatConnect.Generator.Text;

// Turns names of the wire into words for doc comments.
internal static class Wording
{
    // registryKeys becomes registry keys; a type whose own name is an abbreviation keeps it (URLs).
    public static string FromCamelCase(string name, string typeName)
    {
        var words = Split(name).Select(word => KeepAbbreviation(word, typeName));
        return string.Join(" ", words);
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
