namespace ThreatConnect.Testing.Wire;

// Writes indicator types, attribute types and association types.
internal static class TypeWriter
{
    private const int MaximumValues = 3;

    // evidence.md §7.16: its flags are texts.
    public static void WriteAssociationType(Utf8JsonWriter writer, AssociationType type)
    {
        writer.WriteString("name", type.Name);
        writer.WriteString("custom", WireFlag.Format(type.IsCustom));
        writer.WriteString("fileAction", WireFlag.Format(type.IsFileAction));
        writer.WriteString("apiBranch", type.Branch);
    }

    // evidence.md §7.18: the known members, and those that the filters and version 3 of the API name.
    public static void WriteAttributeType(Utf8JsonWriter writer, AttributeType type, Includes includes)
    {
        writer.WriteNumber("id", type.Id);
        writer.WriteString("name", type.Name);
        writer.WriteString("description", type.Description);
        writer.WriteString("owner", AttributeTypes.Owner);
        writer.WriteBoolean("system", true);
        writer.WriteNumber("maxSize", type.MaximumSize);
        writer.WriteBoolean("allowMarkdown", type.AllowMarkdown);
        writer.WriteString("errorMessage", type.ErrorMessage);
        if (includes.HasFlag(Includes.ValidationRule) && type.Rule is { } rule)
        {
            writer.WriteStartObject("validationRule");
            writer.WriteNumber("id", rule.Id);
            writer.WriteString("name", rule.Name);
            writer.WriteString("type", "SelectOne");
            writer.WriteString("text", string.Join(';', rule.Options));
            writer.WriteString("description", rule.Description);
            writer.WriteString("version", "1.0");
            writer.WriteEndObject();
        }
    }

    // evidence.md §7.17: its flags are texts.
    public static void WriteListedIndicatorType(Utf8JsonWriter writer, IndicatorType type, Includes includes) =>
        WriteIndicatorType(writer, type, includes, whenUnused: "");

    public static void WriteSingleIndicatorType(Utf8JsonWriter writer, IndicatorType type, Includes includes) =>
        WriteIndicatorType(writer, type, includes, whenUnused: null);

    private static void WriteIndicatorType(Utf8JsonWriter writer, IndicatorType type, Includes includes, string? whenUnused)
    {
        var showsAdditional = includes.HasFlag(Includes.Additional);
        writer.WriteString("name", type.Name);
        writer.WriteString("custom", WireFlag.Format(type.IsCustom));
        writer.WriteString("parsable", WireFlag.Format(type.IsParsable));
        writer.WriteString("apiBranch", type.Branch);
        writer.WriteString("apiEntity", type.Entity);
        if (type.IsCustom)
        {
            writer.WriteString("casePreference", CaseOf(type));
            WriteLabels(writer, type, whenUnused);
            WriteValueTypes(writer, type);
        }
        else if (showsAdditional && type.AnyKeyNames)
        {
            // Of the built-in types only files have labels.
            WriteLabels(writer, type, whenUnused);
        }

        if (showsAdditional)
        {
            WriteAdditional(writer, type);
        }
    }

    private static string CaseOf(IndicatorType type) => type.Case switch
    {
        ValueCase.Lower => "lower",
        ValueCase.Upper => "upper",
        _ => "sensitive",
    };

    private static void WriteLabels(Utf8JsonWriter writer, IndicatorType type, string? whenUnused)
    {
        for (var index = 0; index < MaximumValues; index++)
        {
            if ((index < type.KeyLabels.Count ? type.KeyLabels[index] : whenUnused) is { } label)
            {
                writer.WriteString(Numbered("value", index, "Label"), label);
            }
        }
    }

    private static void WriteValueTypes(Utf8JsonWriter writer, IndicatorType type)
    {
        for (var index = 0; index < type.KeyLabels.Count; index++)
        {
            var isSelection = type.KeyOptions.TryGetValue(type.KeyMembers[index], out var options);
            writer.WriteString(Numbered("value", index, "Type"), isSelection ? "selectone" : "text");
            if (isSelection)
            {
                writer.WriteString(Numbered("value", index, "Option"), string.Join(';', options));
            }
        }
    }

    private static void WriteAdditional(Utf8JsonWriter writer, IndicatorType type)
    {
        writer.WriteStartArray("regexes");
        foreach (var pattern in type.Patterns)
        {
            writer.WriteStringValue(pattern);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("keys");
        for (var index = 0; index < type.KeyMembers.Count; index++)
        {
            writer.WriteString(Numbered("key", index, ""), type.KeyMembers[index]);
        }

        writer.WriteEndObject();
    }

    private static string Numbered(string before, int index, string after) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{index + 1}{after}");
}
