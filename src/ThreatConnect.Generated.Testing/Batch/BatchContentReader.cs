namespace ThreatConnect.Testing.Batch;

// Finds the items of a content without reading them, so that only one at a time is an object in memory.
internal static class BatchContentReader
{
    private const int MaximumIndicators = 25_000;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static BatchContent Read(ReadOnlyMemory<byte> bytes, BatchVersion version)
    {
        if (bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        var entries = new List<BatchEntry>();
        return new BatchContent(bytes, entries) { Problem = ProblemOf(bytes.Span, version, entries) };
    }

    private static BatchProblem? ProblemOf(ReadOnlySpan<byte> bytes, BatchVersion version, List<BatchEntry> entries)
    {
        try
        {
            Scan(bytes, version, entries);
        }
        catch (JsonException syntax)
        {
            return At(entries, BatchCode.JsonSyntax, syntax.Message);
        }
        catch (BatchItemException form)
        {
            return At(entries, form.Code, form.Message);
        }

        return entries.Count(entry => entry.Kind is BatchEntryKind.Indicator) > MaximumIndicators
            ? At(entries, BatchCode.IndicatorLimit, $"The batch would exceed the number of allowed indicators ({MaximumIndicators})")
            : null;
    }

    private static BatchProblem At(List<BatchEntry> entries, string code, string reason) =>
        new(code, reason) { Path = entries.Count == 0 ? "$" : entries[^1].Path };

    private static void Scan(ReadOnlySpan<byte> bytes, BatchVersion version, List<BatchEntry> entries)
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        if (version is BatchVersion.V1)
        {
            ScanArray(ref reader, BatchEntryKind.Indicator, "$", entries);
        }
        else
        {
            ScanObject(ref reader, entries);
        }

        // What follows the root is no JSON.
        reader.Read();
    }

    private static void ScanObject(ref Utf8JsonReader reader, List<BatchEntry> entries)
    {
        Demand(reader.TokenType is JsonTokenType.StartObject, "The content of version 2 has to be an object");
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (KindOf(name) is not { } kind)
            {
                reader.Skip();
                continue;
            }

            // evidence.md §9.3: the association array comes after both others.
            Demand(
                kind is BatchEntryKind.Association || entries.TrueForAll(entry => entry.Kind is not BatchEntryKind.Association),
                "The association array has to follow the indicator and group arrays");
            ScanArray(ref reader, kind, "$." + name, entries);
        }
    }

    private static void ScanArray(ref Utf8JsonReader reader, BatchEntryKind kind, string path, List<BatchEntry> entries)
    {
        Demand(reader.TokenType is JsonTokenType.StartArray, $"{path} has to be an array");
        for (var index = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; index++)
        {
            var offset = (int)reader.TokenStartIndex;
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            Demand(reader.TokenType is JsonTokenType.StartObject, $"{itemPath} has to be an object");
            reader.Skip();
            entries.Add(new BatchEntry(kind, itemPath, offset, (int)reader.BytesConsumed - offset));
        }
    }

    private static BatchEntryKind? KindOf(string name) => name switch
    {
        "indicator" => BatchEntryKind.Indicator,
        "group" => BatchEntryKind.Group,
        "association" => BatchEntryKind.Association,
        _ => null,
    };

    private static void Demand(bool isRight, string otherwise)
    {
        if (!isRight)
        {
            throw new BatchItemException(BatchCode.General, otherwise);
        }
    }
}
