using System.Text.Encodings.Web;
using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect;

// Checks items and writes each of them once, one after the other, into the same buffer.
internal sealed class ItemWriter : IDisposable
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ItemBuffer _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly bool _isFirstVersion;
    private readonly bool _isDeletion;

    public ItemWriter(BatchVersion version, BatchAction action)
    {
        _json = new Utf8JsonWriter(_buffer, s_options);
        _isFirstVersion = version == BatchVersion.V1;
        _isDeletion = action == BatchAction.Delete;
    }

    // The item that was written last.
    public ReadOnlyMemory<byte> Text => _buffer.Written;

    // Writes an item, but for the groups that a group is associated with, and for its end.
    public PreparedItem Write(BatchItem? item, long index)
    {
        Begin();
        try
        {
            return item switch
            {
                BatchGroup group => WriteGroup(group, index),
                BatchIndicator indicator => WriteIndicator(indicator, index),
                BatchAssociation association => WriteAssociation(association, index),
                _ => throw new ArgumentException("There is no item."),
            };
        }
        catch (JsonException exception)
        {
            // A member that must not be null, and is: the compiler can be talked out of it.
            throw new ArgumentException($"The item cannot be sent: {exception.Message}", exception);
        }
    }

    // Takes an item that was written before.
    public void Load(int length, Action<Memory<byte>> read)
    {
        _buffer.Truncate(0);
        read(_buffer.GetMemory(length)[..length]);
        _buffer.Advance(length);
    }

    // Ends the item, with the groups that it is associated with if it is a group.
    public void Complete(PreparedItem item, IReadOnlyList<string> groups)
    {
        if (item.Section == ItemSection.Group && groups.Count > 0)
        {
            _buffer.Write(",\"associatedGroupXid\":"u8);
            _json.Reset(_buffer);
            _json.WriteStartArray();
            for (var i = 0; i < groups.Count; i++)
            {
                _json.WriteStringValue(WellFormed.Check(groups[i]));
            }

            _json.WriteEndArray();
            _json.Flush();
        }

        _buffer.Write("}"u8);
    }

    public void Dispose()
    {
        _json.Dispose();
        _buffer.Dispose();
    }

    private PreparedItem WriteGroup(BatchGroup group, long index)
    {
        if (_isFirstVersion)
        {
            throw new ArgumentException("The group cannot be sent: a batch of the first version has indicators alone.");
        }

        if (_isDeletion)
        {
            GroupText.WriteKey(_json, group);
            _json.Flush();
            return new PreparedItem(group, index, ItemSection.Group, []);
        }

        GroupText.WriteCreate(_json, group);
        Continue();
        GroupText.WriteAdded(_json, group);
        _json.Flush();
        return new PreparedItem(group, index, ItemSection.Group, Checked(group.AssociatedGroups));
    }

    private PreparedItem WriteIndicator(BatchIndicator indicator, long index)
    {
        if (_isDeletion)
        {
            IndicatorText.WriteKey(_json, indicator);
            _json.Flush();
            return new PreparedItem(indicator, index, ItemSection.Indicator, []);
        }

        IndicatorText.WriteCreate(_json, indicator);
        _json.Flush();
        if (_isFirstVersion)
        {
            using var created = new ItemBuffer();
            created.Write(_buffer.Written.Span);
            Begin();
            FirstVersionText.Write(_json, indicator, created.Written);
            _json.Flush();
            return new PreparedItem(indicator, index, ItemSection.Indicator, []);
        }

        Continue();
        IndicatorText.WriteAdded(_json, indicator);
        _json.Flush();
        return new PreparedItem(indicator, index, ItemSection.Indicator, indicator.AssociatedGroups);
    }

    private PreparedItem WriteAssociation(BatchAssociation association, long index)
    {
        if (_isFirstVersion || _isDeletion)
        {
            throw new ArgumentException(_isDeletion
                ? "The association cannot be sent: a batch deletes groups and indicators alone."
                : "The association cannot be sent: a batch of the first version has indicators alone.");
        }

        AssociationText.Write(_json, association);
        _json.Flush();
        return new PreparedItem(association, index, ItemSection.Association, []);
    }

    private void Begin()
    {
        _buffer.Truncate(0);
        _json.Reset(_buffer);
    }

    // What creates an object is one object of JSON; opened again, it takes what a batch adds.
    private void Continue()
    {
        _json.Flush();
        _buffer.Truncate(_buffer.Length - 1);
        var start = _buffer.Length;
        _json.Reset(_buffer);
        _json.WriteStartObject();
        _json.Flush();
        _buffer.Written.Span[start] = (byte)',';
    }

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> xids)
    {
        for (var i = 0; i < xids.Count; i++)
        {
            MemberText.Required(xids[i], "the xid of an associated group");
            WellFormed.Check(xids[i]);
        }

        return xids;
    }
}
