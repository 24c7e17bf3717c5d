namespace ThreatConnect.Testing.Wire;

// The indicator type of evidence.md §7.17, whose flags are texts.
internal static class IndicatorTypeWriter
{
    private const int Values = 3;

    public static void WriteListed(Utf8JsonWriter writer, IndicatorType type, Includes includes) =>
        Write(writer, type, includes, whenUnused: "");

    public static void WriteSingle(Utf8JsonWriter writer, IndicatorType type, Includes includes) =>
        Write(writer, type, includes, whenUnused: null);

    private static void Write(Utf8JsonWriter writer, IndicatorType type, Includes includes, string? whenUnused)
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
            WriteKinds(writer, type);
        }
        else if (showsAdditional && type.AnyKeyNames)
        {
            // Of the built-in types, files alone have labels.
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
        for (var index = 0; index < Values; index++)
        {
            if ((index < type.KeyLabels.Count ? type.KeyLabels[index] : whenUnused) is { } label)
            {
                writer.WriteString(Numbered("value", index, "Label"), label);
            }
        }
    }

    private static void WriteKinds(Utf8JsonWriter writer, IndicatorType type)
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
