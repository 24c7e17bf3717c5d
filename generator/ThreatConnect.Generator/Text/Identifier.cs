using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ThreatConnect.Generator.Text;

// Makes C# names.
internal static class Identifier
{
    // Whether a name can stand in C# as it is, for a type or a member.
    public static bool IsValid(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    // dateAdded becomes DateAdded.
    public static string UpperFirst(string name) =>
        name.Length == 0 ? name : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name.Substring(1);

    // KeyName becomes keyName, escaped if that is a word of the language. Never the same as the member.
    public static string ToParameter(string member)
    {
        if (member.Length == 0)
        {
            return member;
        }

        var name = char.ToLower(member[0], CultureInfo.InvariantCulture) + member.Substring(1);
        if (name == member)
        {
            return "_" + name;
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    // doll name (old) becomes DollNameOld: only letters and digits stay, and each word begins in upper case.
    public static string FromWords(string words)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(startsWord ? char.ToUpper(character, CultureInfo.InvariantCulture) : character);
                startsWord = false;
            }
            else if (!startsWord && IsMark(character))
            {
                name.Append(character);
            }
            else
            {
                startsWord = true;
            }
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    // Vowels of some scripts, and accents that stand alone, belong to the letter before them.
    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
