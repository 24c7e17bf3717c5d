using System.Globalization;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the attribute types of an instance.
internal static class AttributeTypesEmitter
{
    private const int MostShown = 20;

    public static EmittedFile Emit(AttributeTypesModel types, string @namespace)
    {
        var code = CustomFile.Begin(@namespace).Open("""
            /// <summary>Provides the attribute types of the instance, which check length and allowed values before sending.</summary>
            public static class AttributeTypes
            """);
        foreach (var type in types.Types)
        {
            code.Member($$"""
                /// <summary>{{CSharp.Doc(Describe(type))}}</summary>
                public static AttributeType {{type.Member}} { get; } = new({{CSharp.Literal(type.Name)}}){{Initializer(type)}};
                """);
        }

        code.Close();
        return new EmittedFile("Custom.AttributeTypes.g.cs", code.ToString());
    }

    private static string Initializer(AttributeTypeModel type)
    {
        var members = new List<string>();
        if (type.MaximumLength is { } length)
        {
            members.Add($"MaximumLength = {Text(length)}");
        }

        if (type.AllowedValues.Count > 0)
        {
            members.Add($"AllowedValues = [{CSharp.Literals([.. type.AllowedValues])}]");
        }

        return members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}";
    }

    private static string Describe(AttributeTypeModel type)
    {
        var sentences = new List<string> { $"Gets the attribute type {type.Name}." };
        if (type.Description.Length > 0)
        {
            sentences.Add(EndSentence(type.Description.Trim()));
        }

        if (type.MaximumLength is { } length)
        {
            sentences.Add($"A value has at most {Text(length)} characters.");
        }

        if (type.AllowedValues.Count > 0)
        {
            sentences.Add($"The allowed values are: {List(type.AllowedValues)}.");
        }

        if (type.UncheckedRule.Length > 0)
        {
            sentences.Add($"The instance checks the values by a rule that is not checked here: {EndSentence(type.UncheckedRule)}");
        }

        return string.Join(" ", sentences);
    }

    private static string List(EquatableArray<string> values) => values.Count <= MostShown
        ? string.Join(", ", values)
        : $"{string.Join(", ", values.Take(MostShown))} and {Text(values.Count - MostShown)} more";

    private static string EndSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
