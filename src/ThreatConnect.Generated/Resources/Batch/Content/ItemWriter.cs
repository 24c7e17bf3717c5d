using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Resources.Batch.Items;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Content;

// Validates items and writes one after the other into the same buffer.
internal sealed class ItemWriter : IDisposable
{
    private readonly ItemBuffer _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly XidResolver _xids;
    private readonly bool _isVersion1;
    private readonly bool _isDeletion;

    // owner: the owner of the run, which default xids are made of; null if it is not known.
    public ItemWriter(BatchVersion version, BatchAction action, string? owner)
    {
        _xids = new XidResolver(owner);
        _json = new Utf8JsonWriter(_buffer, RequestJson.Options);
        _isVersion1 = version == BatchVersion.V1;
        _isDeletion = action == BatchAction.Delete;
    }

    // The JSON of the last item.
    public ReadOnlyMemory<byte> Text => _buffer.Written;

    // Writes an item, but for the groups that a group is associated with and for the closing brace: Complete writes them.
    // An ArgumentException says why the item cannot be sent.
    public WrittenItem Write(BatchItem? item, long index)
    {
        Begin();
        try
        {
            string? xid = null;
            var groups = item switch
            {
                BatchGroup group => Write(group, xid = _xids.Of(group)),
                BatchIndicator indicator => Write(indicator),
                BatchAssociation association => Write(association),
                _ => throw new ArgumentException("The item is null."),
            };
            _json.Flush();
            return new WrittenItem(item, index, groups, xid);
        }
        catch (JsonException exception)
        {
            // A member that must not be null, and is: the compiler can be talked out of it.
            throw new ArgumentException($"The item cannot be sent: {exception.Message}", exception);
        }
    }

    // Reads back an item that was written before.
    public void Load(Stream source, int length)
    {
        _buffer.Truncate(0);
        source.ReadExactly(_buffer.GetSpan(length)[..length]);
        _buffer.Advance(length);
    }

    // Ends the item, with the groups that it is associated with if it is a group.
    public void Complete(WrittenItem item, string[] groups)
    {
        if (item.Section == ItemSection.Group && groups.Length > 0)
        {
            _buffer.Write(",\"associatedGroupXid\":"u8);
            _json.Reset(_buffer);
            _json.WriteStartArray();
            for (var i = 0; i < groups.Length; i++)
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

    // Each returns the xids of the groups that the item refers to.
    private string[] Write(BatchGroup group, string xid)
    {
        if (_isVersion1)
        {
            throw new ArgumentException("The group cannot be sent: version 1 of batches supports only indicators.");
        }

        if (_isDeletion)
        {
            GroupWriter.WriteKey(_json, group, xid);
            return [];
        }

        ListCheck.Run(group);
        GroupWriter.WriteCreate(_json, group);
        GroupWriter.WriteAdded(_json, group, xid);
        var groups = XidsOf(group.AssociatedGroups);
        return groups.Length == group.AssociatedGroups.Count
            ? groups
            : throw new ArgumentException(
                $"The group \"{Excerpt.Of(group.Name)}\" cannot be sent: an associated group is given by its id, which only a "
                + $"{nameof(BatchAssociation)} can have.");
    }

    private string[] Write(BatchIndicator indicator)
    {
        if (_isDeletion)
        {
            IndicatorWriter.WriteKey(_json, indicator);
            return [];
        }

        ListCheck.Run(indicator);
        IndicatorWriter.WriteCreate(_json, indicator);
        if (_isVersion1)
        {
            _json.WriteEndObject();
            _json.Flush();
            IndicatorWriter.CheckVersion1(indicator);
            var (rating, confidence) = IndicatorWriter.ReadRating(_buffer.Written.Span);
            Begin();
            IndicatorWriter.WriteVersion1(_json, indicator, rating, confidence);
            return [];
        }

        var groups = indicator.Rare is { } rare ? XidsOf(rare.AssociatedGroups) : [];
        IndicatorWriter.WriteAdded(_json, indicator, groups);
        return groups;
    }

    private string[] Write(BatchAssociation association)
    {
        if (_isDeletion || _isVersion1)
        {
            throw new ArgumentException(_isDeletion
                ? "The association cannot be sent: a batch deletes only groups and indicators."
                : "The association cannot be sent: version 1 of batches supports only indicators.");
        }

        AssociationWriter.Write(_json, association, _xids);
        return [];
    }

    // The xids of the groups, without those that are given by id.
    private string[] XidsOf(IReadOnlyList<BatchGroupReference> groups)
    {
        if (groups.Count == 0)
        {
            return [];
        }

        var xids = new string[groups.Count];
        var count = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            if (group.Id is null)
            {
                xids[count++] = WellFormed.Check(MemberWriter.Required(_xids.Of(group), "the xid of an associated group"));
            }
        }

        return xids[..count];
    }

    private void Begin()
    {
        _buffer.Truncate(0);
        _json.Reset(_buffer);
    }
}
