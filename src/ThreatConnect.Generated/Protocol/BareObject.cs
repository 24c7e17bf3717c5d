using System.Text.Json;

namespace ThreatConnect.Protocol;

// Tells an object from an envelope: the object may have a status of its own, which is no word about the request.
internal static class BareObject
{
    // Whether the answer is the object itself: it has no data, and no status that stands alone or beside a message.
    public static bool Is(ReadOnlySpan<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(body, new JsonReaderOptions { AllowTrailingCommas = true });
            return json.Read() && json.TokenType == JsonTokenType.StartObject && HasMembersOfItsOwn(ref json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is broken is read as an envelope, which says how. The second is for halves of surrogate pairs in a name.
            return false;
        }
    }

    private static bool HasMembersOfItsOwn(ref Utf8JsonReader json)
    {
        var (hasStatus, hasMessage, hasOther) = (false, false, false);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("data"u8))
            {
                return false;
            }

            var isStatus = json.ValueTextEquals("status"u8);
            var isMessage = json.ValueTextEquals("message"u8);
            hasStatus |= isStatus;
            hasMessage |= isMessage;
            hasOther |= !isStatus && !isMessage;
            json.Read();
            json.Skip();
        }

        return hasOther && !(hasStatus && hasMessage);
    }
}
