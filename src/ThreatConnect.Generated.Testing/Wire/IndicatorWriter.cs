namespace ThreatConnect.Testing.Wire;

// Writes indicators (evidence.md §7.5).
internal static class IndicatorWriter
{
    public static void Write(Utf8JsonWriter writer, Indicator indicator, ItemView view)
    {
        writer.WriteNumber("id", indicator.Id);
        ItemWriter.WriteOwner(writer, indicator.Owner, view.ShowsOwnerObject);
        if (view.Shape is ItemShape.GenericList || (indicator.Type.IsCustom && !view.IsList))
        {
            writer.WriteString("type", indicator.Type.Name);
        }

        WriteValue(writer, indicator, view);
        writer.WriteString("dateAdded", WireDate.Format(indicator.DateAdded));
        writer.WriteString("lastModified", WireDate.Format(indicator.LastModified));
        WriteAssessment(writer, indicator, view);
        writer.WriteString("webLink", WebLink.Of(indicator));
        WriteDisplayed(writer, "source", indicator, AttributeTypes.Source);
        WriteDisplayed(writer, "description", indicator, AttributeTypes.Description);
        ItemWriter.WriteFields(writer, indicator, view);
        if (view.ShowsAdditional)
        {
            WriteAdditional(writer, indicator);
        }

        ItemWriter.WriteBlocks(writer, indicator, view);
    }

    private static void WriteValue(Utf8JsonWriter writer, Indicator indicator, ItemView view)
    {
        if (view.Shape is ItemShape.GenericList)
        {
            writer.WriteString("summary", indicator.Summary);
            return;
        }

        for (var index = 0; index < indicator.Keys.Length; index++)
        {
            if (indicator.Keys[index] is { } value)
            {
                writer.WriteString(indicator.Type.KeyMembers[index], value);
            }
        }
    }

    private static void WriteAssessment(Utf8JsonWriter writer, Indicator indicator, ItemView view)
    {
        if (indicator.Rating is { } rating)
        {
            writer.WriteNumber("rating", rating);
        }

        if (indicator.Confidence is { } confidence)
        {
            writer.WriteNumber("confidence", confidence);
        }

        // evidence.md §7.5: responses to creates have no assessment. A CAL score is absent when CAL has none, as here.
        if (view.Shape is not ItemShape.Created)
        {
            writer.WriteNumber("threatAssessRating", indicator.ThreatAssessRating);
            writer.WriteNumber("threatAssessConfidence", indicator.ThreatAssessConfidence);
            writer.WriteNumber("threatAssessScore", indicator.ThreatAssessScore);
            writer.WriteNumber("calIndicatorStatus", 1);
        }
    }

    // evidence.md §7.5: the default attribute of the type.
    private static void WriteDisplayed(Utf8JsonWriter writer, string name, Indicator indicator, AttributeType type)
    {
        if (indicator.Attributes.FirstOrDefault(attribute => attribute.IsDisplayed && attribute.Type == type) is { } displayed)
        {
            writer.WriteString(name, displayed.Value);
        }
    }

    // evidence.md §3.3: dates are absent when their count is 0.
    private static void WriteAdditional(Utf8JsonWriter writer, Indicator indicator)
    {
        ObservationWriter.WriteDated(writer, "observationCount", indicator.ObservationCount, "lastObserved", indicator.LastObserved);
        ObservationWriter.WriteDated(
            writer,
            "falsePositiveCount",
            indicator.FalsePositiveCount,
            "falsePositiveLastReported",
            indicator.FalsePositiveLastReported);
        writer.WriteBoolean("privateFlag", indicator.IsPrivate);
        writer.WriteBoolean("active", indicator.IsActive);
        writer.WriteBoolean("activeLocked", indicator.IsActiveLocked);
        writer.WriteBoolean("communityOrSource", indicator.Owner.IsShared);
        writer.WriteStartArray("additionalOwners");
        writer.WriteEndArray();
    }
}
