using System.Text.Json;

namespace ThreatConnect.Protocol;

// Distinguishes an object from an envelope: an object may have a status member that is not about the request.
internal static class BareObject
{
    // Whether the response is the object itself: it has no data member, and its status is neither the only member nor beside a message.
    public static bool Is(ReadOnlySpan<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(body, new JsonReaderOptions { AllowTrailingCommas = true });
            return json.Read() && json.TokenType == JsonTokenType.StartObject && HasMembersOfItsOwn(ref json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A broken body is read as an envelope, whose reader reports the error. InvalidOperationException is for unpaired surrogates in
            // a name.
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
