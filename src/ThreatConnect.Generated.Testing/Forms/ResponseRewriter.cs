using System.Text.Json.Nodes;

namespace ThreatConnect.Testing.Forms;

// Gives a response other forms. A response of the simulator is complete and has the usual forms.
internal sealed class ResponseRewriter(ResponseForms forms)
{
    private const string Total = "resultCount";

    private const string Status = "status";

    // evidence.md §7.0, §9.2: the members whose values are ids. The id of a user interface, itemId, always is a text.
    private static readonly string[] s_ids = ["id", "batchId", "ownerId"];

    // evidence.md §7.0, §12.1 #29: the flags that are texts in the vendor's examples, and booleans in its SDK.
    private static readonly string[] s_textFlags = ["dnsActive", "whoisActive", "custom", "parsable", "fileAction"];

    private readonly DateRewriter _dates = new(forms);

    public byte[] Rewrite(ReadOnlySpan<byte> json)
    {
        var root = JsonNode.Parse(json);
        var rewritten = root is JsonObject envelope ? RewriteEnvelope(envelope) : RewriteValue("", root, inAttribute: false);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Envelope.Options))
        {
            rewritten!.WriteTo(writer);
        }

        return buffer.ToArray();
    }

    private bool Has(ResponseForms form) => forms.HasFlag(form);

    private JsonObject RewriteEnvelope(JsonObject envelope)
    {
        if (envelope["data"] is JsonObject data)
        {
            RewriteData(data);
        }

        var (status, hasData) = (envelope[Status]?.ToString(), envelope.ContainsKey("data"));
        foreach (var (name, value) in envelope.ToList())
        {
            // Without data the response is a bulk report, whose list is one in any form.
            envelope[name] = value is JsonArray items
                ? RewriteItems(items, mayBeLone: false, inAttribute: false)
                : RewriteValue(name, value, inAttribute: false);
        }

        if (Has(ResponseForms.ErrorStatus) && status == "Failure")
        {
            envelope[Status] = "Error";
        }

        if (Has(ResponseForms.OtherMembers) && status == "Success")
        {
            // evidence.md §1.4: so until 2022.
            envelope["apiCalls"] = 1;
            if (!hasData)
            {
                envelope.TryAdd(Total, 0);
            }
        }

        return envelope;
    }

    private void RewriteData(JsonObject data)
    {
        if (Has(ResponseForms.NoTotals))
        {
            data.Remove(Total);
        }

        if (Has(ResponseForms.NoEmptyLists))
        {
            foreach (var (name, _) in data.Where(static member => member.Value is JsonArray { Count: 0 }).ToList())
            {
                data.Remove(name);
            }
        }
    }

    private void RewriteMembers(JsonObject members, bool inAttribute)
    {
        foreach (var (name, value) in members.ToList())
        {
            members[name] = RewriteValue(name, value, inAttribute || name == "attribute");
        }

        if (Has(ResponseForms.Nulls))
        {
            UnsetMembers.AddNulls(members);
        }

        if (Has(ResponseForms.OtherMembers) && (members.ContainsKey("id") || members.ContainsKey("name")))
        {
            members["addedLater"] = new JsonObject { ["since"] = "9.9", ["values"] = new JsonArray(1, null, "x", true) };
        }
    }

    private JsonNode? RewriteValue(string name, JsonNode? value, bool inAttribute)
    {
        switch (value)
        {
            case JsonObject members:
                RewriteMembers(members, inAttribute);
                return members;
            case JsonArray items:
                return RewriteItems(items, mayBeLone: name.Length > 0, inAttribute);
            default:
                return RewriteScalar(name, value, inAttribute);
        }
    }

    private JsonNode? RewriteItems(JsonArray items, bool mayBeLone, bool inAttribute)
    {
        foreach (var item in items.OfType<JsonObject>())
        {
            RewriteMembers(item, inAttribute);
        }

        if (!Has(ResponseForms.LoneObjects) || !mayBeLone || items is not [JsonObject lone])
        {
            return items;
        }

        items.Clear();
        return lone;
    }

    private JsonNode? RewriteScalar(string name, JsonNode? value, bool inAttribute) => value?.GetValueKind() switch
    {
        JsonValueKind.Number when Has(ResponseForms.TextIds) && s_ids.Contains(name) => value.ToJsonString(),
        JsonValueKind.True or JsonValueKind.False when Has(ResponseForms.TextFlags) => value.ToJsonString(),
        JsonValueKind.String when Has(ResponseForms.BooleanFlags) && s_textFlags.Contains(name) => value.ToString() == "true",
        JsonValueKind.String => _dates.Rewrite(name, value, inAttribute),
        _ => value,
    };
}
