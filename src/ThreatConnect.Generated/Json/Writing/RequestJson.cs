using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Writes the models of requests as JSON.
internal static class RequestJson
{
    // Without the escapes that only JSON inside HTML needs.
    public static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // Checks a model and writes it as the body of a request.
    public static ReadOnlyMemory<byte> Write(object? model)
    {
        var request = Check(model);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        JsonMembers.WriteObject(json, request, isBatch: false);
        json.Flush();
        return buffer.WrittenMemory;
    }

    // Checks a model and writes its members as the content of batches has them.
    public static void WriteMembersInBatch(Utf8JsonWriter json, object? model) => Check(model).WriteMembers(json, isBatch: true);

    private static IJsonModel Check(object? model)
    {
        ArgumentNullException.ThrowIfNull(model);
        (model as IRequestBody)?.Validate();
        return model as IJsonModel ?? throw new InvalidOperationException($"{model.GetType()} is not a model of the document.");
    }
}
