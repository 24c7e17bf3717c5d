using System.Text;
using System.Text.Json.Nodes;

namespace ThreatConnect.Testing.Faults;

// Processes the request and changes a count in the response, wherever it is. A response without the count stays as it is.
internal sealed class CountFault(string name, string member, Func<long, long> change) : SimulatedFault
{
    internal override string Name => name;

    internal override async Task ApplyAsync(HttpContext context, Func<RequestChange, Task> next)
    {
        var whole = await WholeResponse.TakeAsync(context, next).ConfigureAwait(false);
        var bytes = Change(whole);
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private ReadOnlyMemory<byte> Change(ReadOnlyMemory<byte> body)
    {
        if (Parse(body) is not { } root || Find(root) is not { } holder)
        {
            return body;
        }

        holder[member] = change(holder[member]!.GetValue<long>());
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static JsonObject? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span) as JsonObject;
        }
        catch (JsonException)
        {
            // A file, or the empty body of another response.
            return null;
        }
    }

    private JsonObject? Find(JsonObject node) => node[member] is JsonValue ? node
        : node.Select(child => child.Value).OfType<JsonObject>().Select(Find).FirstOrDefault(found => found is not null);
}
