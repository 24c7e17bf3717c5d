using System.Text.Unicode;

namespace ThreatConnect.Testing.Batch;

// Finds the items of a content without reading them, so that only one item at a time is an object in memory.
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
        return new BatchContent(bytes, entries) { Error = FindEntries(bytes.Span, version, entries) };
    }

    private static BatchError? FindEntries(ReadOnlySpan<byte> bytes, BatchVersion version, List<BatchEntry> entries)
    {
        if (!Utf8.IsValid(bytes))
        {
            return new BatchError(BatchErrorCode.JsonSyntax, "The content is not valid UTF-8") { Path = "$" };
        }

        try
        {
            Scan(bytes, version, entries);
        }
        catch (InvalidOperationException surrogate)
        {
            // An escaped half of a surrogate pair in a name is valid JSON, but not valid text.
            return ErrorAfter(entries, BatchErrorCode.JsonSyntax, surrogate.Message);
        }
        catch (JsonException syntax)
        {
            return ErrorAfter(entries, BatchErrorCode.JsonSyntax, syntax.Message);
        }
        catch (BatchItemException structure)
        {
            return ErrorAfter(entries, structure.Code, structure.Message);
        }

        return entries.Count(entry => entry.Type is BatchItemType.Indicator) > MaximumIndicators
            ? ErrorAfter(
                entries,
                BatchErrorCode.IndicatorLimit,
                $"The batch would exceed the number of allowed indicators ({MaximumIndicators})")
            : null;
    }

    private static BatchError ErrorAfter(List<BatchEntry> entries, string code, string reason) =>
        new(code, reason) { Path = entries.Count == 0 ? "$" : entries[^1].Path };

    private static void Scan(ReadOnlySpan<byte> bytes, BatchVersion version, List<BatchEntry> entries)
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        if (version is BatchVersion.V1)
        {
            ScanArray(ref reader, BatchItemType.Indicator, "$", entries);
        }
        else
        {
            ScanObject(ref reader, entries);
        }

        // Anything after the root value is a syntax error.
        reader.Read();
    }

    private static void ScanObject(ref Utf8JsonReader reader, List<BatchEntry> entries)
    {
        Require(reader.TokenType is JsonTokenType.StartObject, "The content of version 2 has to be an object");
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (TypeOf(name) is not { } type)
            {
                reader.Skip();
                continue;
            }

            // evidence.md §9.3: the association array comes after both others.
            Require(
                type is BatchItemType.Association || entries.TrueForAll(entry => entry.Type is not BatchItemType.Association),
                "The association array has to follow the indicator and group arrays");
            ScanArray(ref reader, type, "$." + name, entries);
        }
    }

    private static void ScanArray(ref Utf8JsonReader reader, BatchItemType type, string path, List<BatchEntry> entries)
    {
        Require(reader.TokenType is JsonTokenType.StartArray, $"{path} has to be an array");
        for (var index = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; index++)
        {
            var offset = (int)reader.TokenStartIndex;
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            Require(reader.TokenType is JsonTokenType.StartObject, $"{itemPath} has to be an object");
            reader.Skip();
            entries.Add(new BatchEntry(type, itemPath, offset, (int)reader.BytesConsumed - offset));
        }
    }

    private static BatchItemType? TypeOf(string name) => name switch
    {
        "indicator" => BatchItemType.Indicator,
        "group" => BatchItemType.Group,
        "association" => BatchItemType.Association,
        _ => null,
    };

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new BatchItemException(BatchErrorCode.General, message);
        }
    }
}
