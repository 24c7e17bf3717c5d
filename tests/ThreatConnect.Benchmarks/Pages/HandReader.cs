using System.Text.Json;

namespace ThreatConnect.Benchmarks;

// What a program would write by hand on Utf8JsonReader. Equal texts that repeat are one object.
internal sealed class HandReader
{
    private readonly Dictionary<int, string> _texts = [];

    public List<PlainAddress> Read(ReadOnlySpan<byte> page)
    {
        var items = new List<PlainAddress>();
        var json = new Utf8JsonReader(page);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!json.ValueTextEquals("data"u8))
            {
                json.Skip();
                continue;
            }

            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("address"u8))
                {
                    ReadList(ref json, items, ReadAddress);
                }
                else
                {
                    json.Skip();
                }
            }
        }

        return items;
    }

    private delegate T Reading<T>(ref Utf8JsonReader json);

    private static void ReadList<T>(ref Utf8JsonReader json, List<T> items, Reading<T> read)
    {
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref json));
        }
    }

    private static List<T> ReadList<T>(ref Utf8JsonReader json, Reading<T> read)
    {
        var items = new List<T>();
        ReadList(ref json, items, read);
        return items;
    }

    private PlainAddress ReadAddress(ref Utf8JsonReader json)
    {
        var item = new PlainAddress();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8)) { json.Read(); item.Id = json.GetInt64(); }
            else if (json.ValueTextEquals("ownerName"u8)) { item.OwnerName = Shared(ref json); }
            else if (json.ValueTextEquals("dateAdded"u8)) { json.Read(); item.DateAdded = json.GetDateTimeOffset(); }
            else if (json.ValueTextEquals("lastModified"u8)) { json.Read(); item.LastModified = json.GetDateTimeOffset(); }
            else if (json.ValueTextEquals("rating"u8)) { json.Read(); item.Rating = json.GetDecimal(); }
            else if (json.ValueTextEquals("confidence"u8)) { json.Read(); item.Confidence = json.GetInt32(); }
            else if (json.ValueTextEquals("threatAssessRating"u8)) { json.Read(); item.ThreatAssessRating = json.GetDouble(); }
            else if (json.ValueTextEquals("threatAssessConfidence"u8)) { json.Read(); item.ThreatAssessConfidence = json.GetDouble(); }
            else if (json.ValueTextEquals("threatAssessScore"u8)) { json.Read(); item.ThreatAssessScore = json.GetInt32(); }
            else if (json.ValueTextEquals("calScore"u8)) { json.Read(); item.CalScore = json.GetInt32(); }
            else if (json.ValueTextEquals("webLink"u8)) { json.Read(); item.WebLink = json.GetString(); }
            else if (json.ValueTextEquals("source"u8)) { item.Source = Shared(ref json); }
            else if (json.ValueTextEquals("description"u8)) { json.Read(); item.Description = json.GetString(); }
            else if (json.ValueTextEquals("active"u8)) { json.Read(); item.Active = json.GetBoolean(); }
            else if (json.ValueTextEquals("ip"u8)) { json.Read(); item.Ip = json.GetString(); }
            else if (json.ValueTextEquals("owner"u8)) { json.Read(); item.Owner = ReadOwner(ref json); }
            else if (json.ValueTextEquals("observationCount"u8)) { json.Read(); item.ObservationCount = json.GetInt64(); }
            else if (json.ValueTextEquals("lastObserved"u8)) { json.Read(); item.LastObserved = json.GetDateTimeOffset(); }
            else if (json.ValueTextEquals("falsePositiveCount"u8)) { json.Read(); item.FalsePositiveCount = json.GetInt64(); }
            else if (json.ValueTextEquals("falsePositiveLastReported"u8)) { json.Read(); item.FalsePositiveLastReported = json.GetDateTimeOffset(); }
            else if (json.ValueTextEquals("calIndicatorStatus"u8)) { json.Read(); item.CalIndicatorStatus = json.GetInt32(); }
            else if (json.ValueTextEquals("privateFlag"u8)) { json.Read(); item.PrivateFlag = json.GetBoolean(); }
            else if (json.ValueTextEquals("activeLocked"u8)) { json.Read(); item.ActiveLocked = json.GetBoolean(); }
            else if (json.ValueTextEquals("communityOrSource"u8)) { json.Read(); item.CommunityOrSource = json.GetBoolean(); }
            else if (json.ValueTextEquals("attribute"u8)) { item.Attributes = ReadList(ref json, ReadAttribute); }
            else if (json.ValueTextEquals("tag"u8)) { item.Tags = ReadList(ref json, ReadTag); }
            else if (json.ValueTextEquals("securityLabel"u8)) { item.SecurityLabels = ReadList(ref json, ReadLabel); }
            else { json.Skip(); }
        }

        return item;
    }

    private PlainOwner ReadOwner(ref Utf8JsonReader json)
    {
        var owner = new PlainOwner();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8)) { json.Read(); owner.Id = json.GetInt64(); }
            else if (json.ValueTextEquals("name"u8)) { owner.Name = Shared(ref json); }
            else if (json.ValueTextEquals("type"u8)) { owner.Type = Shared(ref json); }
            else { json.Skip(); }
        }

        return owner;
    }

    private PlainAttribute ReadAttribute(ref Utf8JsonReader json)
    {
        var attribute = new PlainAttribute();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8)) { json.Read(); attribute.Id = json.GetInt64(); }
            else if (json.ValueTextEquals("type"u8)) { attribute.Type = Shared(ref json); }
            else if (json.ValueTextEquals("value"u8)) { json.Read(); attribute.Value = json.GetString(); }
            else if (json.ValueTextEquals("dateAdded"u8)) { json.Read(); attribute.DateAdded = json.GetDateTimeOffset(); }
            else if (json.ValueTextEquals("lastModified"u8)) { json.Read(); attribute.LastModified = json.GetDateTimeOffset(); }
            else if (json.ValueTextEquals("displayed"u8)) { json.Read(); attribute.Displayed = json.GetBoolean(); }
            else { json.Skip(); }
        }

        return attribute;
    }

    private PlainTag ReadTag(ref Utf8JsonReader json)
    {
        var tag = new PlainTag();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("name"u8)) { tag.Name = Shared(ref json); }
            else if (json.ValueTextEquals("webLink"u8)) { tag.WebLink = Shared(ref json); }
            else { json.Skip(); }
        }

        return tag;
    }

    private PlainLabel ReadLabel(ref Utf8JsonReader json)
    {
        var label = new PlainLabel();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("name"u8)) { label.Name = Shared(ref json); }
            else if (json.ValueTextEquals("description"u8)) { label.Description = Shared(ref json); }
            else if (json.ValueTextEquals("dateAdded"u8)) { json.Read(); label.DateAdded = json.GetDateTimeOffset(); }
            else { json.Skip(); }
        }

        return label;
    }

    private string Shared(ref Utf8JsonReader json)
    {
        json.Read();
        var hash = new HashCode();
        hash.AddBytes(json.ValueSpan);
        var key = hash.ToHashCode();
        if (!_texts.TryGetValue(key, out var text) || !json.ValueTextEquals(text))
        {
            _texts[key] = text = json.GetString()!;
        }

        return text;
    }
}
