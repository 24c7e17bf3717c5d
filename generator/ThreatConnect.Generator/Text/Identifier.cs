using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ThreatConnect.Generator.Text;

// Makes C# names.
internal static class Identifier
{
    // Whether a name is valid in C# for a type or a member.
    public static bool IsValid(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    // dateAdded becomes DateAdded.
    public static string UpperFirst(string name) =>
        name.Length == 0 ? name : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name.Substring(1);

    // DateAdded becomes dateAdded.
    public static string LowerFirst(string name) =>
        name.Length == 0 ? name : char.ToLower(name[0], CultureInfo.InvariantCulture) + name.Substring(1);

    // KeyName becomes keyName, escaped if that is a C# keyword, and never the same as the member.
    public static string ToParameter(string member)
    {
        if (member.Length == 0)
        {
            return member;
        }

        var name = LowerFirst(member);
        if (name == member)
        {
            return "_" + name;
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    // "doll name (old)" becomes DollNameOld: only letters and digits stay, each word begins in upper case, and an abbreviation of three and
    // more letters is written as a word, as TLS in TlsFingerprint.
    public static string FromWords(string text)
    {
        var words = WordsOf(UpperFirst(text)).Select(word => IsAbbreviation(word) ? word.ToLower(CultureInfo.InvariantCulture) : word);
        var name = string.Concat(words.Select(UpperFirst));
        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name;
    }

    // Words end where something else than a letter or a digit follows, and before the last capital of TLSFingerprint.
    private static IEnumerable<string> WordsOf(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isPart = char.IsLetterOrDigit(text[i]) || (word.Length > 0 && IsMark(text[i]));
            if (word.Length > 0 && (!isPart || StartsWord(text, i)))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (isPart)
            {
                word.Append(text[i]);
            }
        }

        yield return word.ToString();
    }

    private static bool StartsWord(string text, int index) =>
        char.IsUpper(text[index])
        && (char.IsLower(text[index - 1]) || (char.IsUpper(text[index - 1]) && index + 1 < text.Length && char.IsLower(text[index + 1])));

    private static bool IsAbbreviation(string word) =>
        word.Count(char.IsUpper) >= 3 && word.All(letter => char.IsUpper(letter) || char.IsDigit(letter));

    // Vowels of some scripts, and accents that are separate characters, belong to the letter before them.
    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
