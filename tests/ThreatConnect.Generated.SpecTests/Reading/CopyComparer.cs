using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ThreatConnect.SpecTests.Reading;

// Compares the document with the copy that NSwag writes of it. The known differences that do no harm are allowed here and nowhere else.
internal static class CopyComparer
{
    public static IEnumerable<string> Compare(YamlNode written, JsonElement copy) => Compare(written, copy, "#");

    private static IEnumerable<string> Compare(YamlNode written, JsonElement copy, string pointer) => (written, copy.ValueKind) switch
    {
        _ when IsExample(pointer) => [],
        (YamlMappingNode mapping, JsonValueKind.Object) => CompareMembers(mapping, copy, pointer),
        (YamlSequenceNode sequence, JsonValueKind.Array) => CompareItems(sequence, copy, pointer),
        (YamlScalarNode scalar, _) => IsSame(scalar, copy, pointer) ? [] : [$"{pointer}: '{scalar.Value}' became '{copy.GetRawText()}'"],
        _ => [$"{pointer}: became {copy.ValueKind}"],
    };

    private static IEnumerable<string> CompareMembers(YamlMappingNode mapping, JsonElement copy, string pointer)
    {
        var names = mapping.Children.Keys.Select(key => ((YamlScalarNode)key).Value!).ToHashSet(StringComparer.Ordinal);
        var added = copy.EnumerateObject().Where(member => !names.Contains(member.Name) && !IsEmptyDescription(member))
            .Select(member => $"{Down(pointer, member.Name)}: was added");
        return added.Concat(names.SelectMany(name => copy.TryGetProperty(name, out var member)
            ? Compare(mapping[name], member, Down(pointer, name))
            : IsLeftOut(name, mapping[name]) ? [] : [$"{Down(pointer, name)}: was lost"]));
    }

    private static IEnumerable<string> CompareItems(YamlSequenceNode sequence, JsonElement copy, string pointer) =>
        sequence.Children.Count == copy.GetArrayLength()
            ? sequence.Children.Zip(copy.EnumerateArray())
                .SelectMany((pair, index) => Compare(pair.First, pair.Second, Down(pointer, index.ToString(CultureInfo.InvariantCulture))))
            : [$"{pointer}: {sequence.Children.Count} items became {copy.GetArrayLength()}"];

    private static bool IsSame(YamlScalarNode scalar, JsonElement copy, string pointer) => copy.ValueKind switch
    {
        JsonValueKind.String when copy.GetString() == scalar.Value => IsText(scalar) || KeepsTextOnly(pointer),
        JsonValueKind.String => IsReferenceToParameter(scalar, copy, pointer),
        JsonValueKind.True or JsonValueKind.False => scalar.Style == ScalarStyle.Plain && scalar.Value == copy.GetRawText(),
        JsonValueKind.Number =>
            scalar.Style == ScalarStyle.Plain && decimal.Parse(scalar.Value!, CultureInfo.InvariantCulture) == copy.GetDecimal(),
        _ => false,
    };

    private static bool IsText(YamlScalarNode scalar) =>
        scalar.Style != ScalarStyle.Plain
        || !(scalar.Value is "true" or "false" or "null" or "~" || decimal.TryParse(scalar.Value, CultureInfo.InvariantCulture, out _));

    // In extensions, and as the default of a schema, NSwag keeps every scalar as a string.
    private static bool KeepsTextOnly(string pointer) =>
        pointer.Contains("/x-tc-", StringComparison.Ordinal) || pointer.EndsWith("/schema/default", StringComparison.Ordinal);

    // NSwag writes numbers, booleans and dates of examples in its own way, and nothing reads them in the copy.
    private static bool IsExample(string pointer) => pointer.StartsWith("#/components/examples/", StringComparison.Ordinal);

    // NSwag points to the schema of a shared parameter instead of to the parameter; both are in the copy, and nothing reads the pointer.
    private static bool IsReferenceToParameter(YamlScalarNode scalar, JsonElement copy, string pointer) =>
        pointer.EndsWith("/$ref", StringComparison.Ordinal)
        && scalar.Value!.StartsWith("#/components/parameters/", StringComparison.Ordinal)
        && copy.GetString() == scalar.Value + "/schema";

    // What the document states and OpenAPI takes for granted.
    private static bool IsLeftOut(string name, YamlNode written) => written is YamlScalarNode { Style: ScalarStyle.Plain } scalar
        && (name, scalar.Value) is ("required", "false") or ("additionalProperties", "true");

    // Beside a reference to a shared response; the response's own description is compared where it stands.
    private static bool IsEmptyDescription(JsonProperty member) => member.NameEquals("description") && member.Value.ValueEquals("");

    private static string Down(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
}
