using System.Globalization;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Rows;

// Names that follow from another name of the same row, so that a row need not give them.
internal static class DerivedNames
{
    private const string ModelSuffix = "Entity";
    private const string AssetSuffix = "Asset";

    // The beginning of the names around a model. A model has the suffix Entity where .NET imports its bare name, such as FileEntity;
    // the names around it, such as FileFilter, need none.
    public static string StemOf(string model) => Without(ModelSuffix, model);

    // The schema of a request: FileCreate for the member create of the model FileEntity.
    public static string RequestOf(string model, string member) => model.Length == 0 ? "" : StemOf(model) + Identifier.UpperFirst(member);

    public static string IdOf(string model) => model.Length == 0 ? "" : model + "Id";

    // Lists of all assets have the key victimAsset for the model VictimAsset; those of one type have victimPhone for VictimPhoneAsset.
    public static string AssetsEntityOf(string model) => Identifier.LowerFirst(model);

    public static string AssetEntityOf(string model) => Identifier.LowerFirst(Without(AssetSuffix, model));

    // Whether branch and entity follow from the name of a type: words of letters and digits with spaces between them.
    public static bool IsDerivable(string name) =>
        name.All(character => char.IsLetterOrDigit(character) || character == ' ') && char.IsLetter(name.TrimStart()[0]);

    // The platform's rule: userAgent for User Agent, asn for ASN, emailAddress for EmailAddress.
    public static string EntityOf(string name)
    {
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var first = words[0].Any(char.IsLower) ? Identifier.LowerFirst(words[0]) : words[0].ToLower(CultureInfo.InvariantCulture);
        return first + string.Concat(words.Skip(1).Select(Identifier.UpperFirst));
    }

    // The platform's rule: the plural of the entity.
    public static string BranchOf(string name)
    {
        var entity = EntityOf(name);
        if (entity.Length > 1 && Ends("y") && !"aeiou".Contains(entity[entity.Length - 2]))
        {
            return entity.Substring(0, entity.Length - 1) + "ies";
        }

        return entity + (Ends("s") || Ends("x") || Ends("ch") ? "es" : "s");

        bool Ends(string end) => entity.EndsWith(end, StringComparison.Ordinal);
    }

    private static string Without(string suffix, string model) =>
        model.Length > suffix.Length && model.EndsWith(suffix, StringComparison.Ordinal)
            ? model.Substring(0, model.Length - suffix.Length)
            : model;
}
