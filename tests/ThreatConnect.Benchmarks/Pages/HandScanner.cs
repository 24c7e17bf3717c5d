using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace ThreatConnect.Benchmarks;

// What a program would write by hand that knows the shape of a page and trusts the server: a scanner of its own, which expects the member that
// followed last time, reads dates and numbers from their digits, and makes equal texts one object. It checks nothing.
internal ref struct HandScanner(ReadOnlySpan<byte> json, HandTexts texts)
{
    private static readonly HandNames s_address = new(
        "id", "ownerName", "dateAdded", "lastModified", "rating", "confidence", "threatAssessRating", "threatAssessConfidence", "threatAssessScore",
        "calScore", "webLink", "source", "description", "active", "ip", "owner", "observationCount", "lastObserved", "falsePositiveCount",
        "falsePositiveLastReported", "calIndicatorStatus", "privateFlag", "activeLocked", "communityOrSource", "attribute", "tag", "securityLabel",
        "type", "summary");

    private static readonly HandNames s_owner = new("id", "name", "type");
    private static readonly HandNames s_attribute = new("id", "type", "value", "dateAdded", "lastModified", "displayed");
    private static readonly HandNames s_tag = new("name", "webLink");
    private static readonly HandNames s_label = new("name", "description", "dateAdded");
    private static readonly HandNames s_list = new("address", "indicator");

    private readonly ReadOnlySpan<byte> _json = json;
    private readonly HandTexts _texts = texts;

    public int Position { get; private set; }

    private delegate T Reading<T>(ref HandScanner json);

    // Reads the items of the first list with the name of one.
    public List<PlainAddress> ReadPage()
    {
        Position = IndexOfList(_json);
        return ReadList(static (ref json) => json.ReadAddress());
    }

    // Where the list of items begins.
    public static int IndexOfList(ReadOnlySpan<byte> json)
    {
        foreach (var name in s_list.All)
        {
            if (json.IndexOf(name) is >= 0 and var start)
            {
                return start + name.Length;
            }
        }

        throw new JsonException("There is no list.");
    }

    public PlainAddress ReadAddress()
    {
        var item = new PlainAddress();
        for (var member = First(s_address); member >= 0; member = Next(s_address, member))
        {
            switch (member)
            {
                case 0: item.Id = Integer(); break;
                case 1: item.OwnerName = Shared(member); break;
                case 2: item.DateAdded = Date(); break;
                case 3: item.LastModified = Date(); break;
                case 4: item.Rating = Decimal(); break;
                case 5: item.Confidence = (int)Integer(); break;
                case 6: item.ThreatAssessRating = Double(); break;
                case 7: item.ThreatAssessConfidence = Double(); break;
                case 8: item.ThreatAssessScore = (int)Integer(); break;
                case 9: item.CalScore = (int)Integer(); break;
                case 10: item.WebLink = Text(); break;
                case 11: item.Source = Shared(member); break;
                case 12: item.Description = Text(); break;
                case 13: item.Active = Boolean(); break;
                case 14 or 28: item.Ip = Text(); break;
                case 15: item.Owner = ReadOwner(); break;
                case 16: item.ObservationCount = Integer(); break;
                case 17: item.LastObserved = Date(); break;
                case 18: item.FalsePositiveCount = Integer(); break;
                case 19: item.FalsePositiveLastReported = Date(); break;
                case 20: item.CalIndicatorStatus = (int)Integer(); break;
                case 21: item.PrivateFlag = Boolean(); break;
                case 22: item.ActiveLocked = Boolean(); break;
                case 23: item.CommunityOrSource = Boolean(); break;
                case 24: item.Attributes = ReadList(static (ref json) => json.ReadAttribute()); break;
                case 25: item.Tags = ReadList(static (ref json) => json.ReadTag()); break;
                case 26: item.SecurityLabels = ReadList(static (ref json) => json.ReadLabel()); break;
                case 27: item.Type = Shared(member); break;
                default: Skip(); break;
            }
        }

        return item;
    }

    private List<T> ReadList<T>(Reading<T> read)
    {
        var items = new List<T>();
        Position++;
        while (Peek() != ']')
        {
            items.Add(read(ref this));
            Position += Peek() == ',' ? 1 : 0;
        }

        Position++;
        return items;
    }

    private PlainOwner ReadOwner()
    {
        var owner = new PlainOwner();
        for (var member = First(s_owner); member >= 0; member = Next(s_owner, member))
        {
            switch (member)
            {
                case 0: owner.Id = Integer(); break;
                case 1: owner.Name = Shared(40); break;
                case 2: owner.Type = Shared(41); break;
                default: Skip(); break;
            }
        }

        return owner;
    }

    private PlainAttribute ReadAttribute()
    {
        var attribute = new PlainAttribute();
        for (var member = First(s_attribute); member >= 0; member = Next(s_attribute, member))
        {
            switch (member)
            {
                case 0: attribute.Id = Integer(); break;
                case 1: attribute.Type = Shared(42); break;
                case 2: attribute.Value = Text(); break;
                case 3: attribute.DateAdded = Date(); break;
                case 4: attribute.LastModified = Date(); break;
                case 5: attribute.Displayed = Boolean(); break;
                default: Skip(); break;
            }
        }

        return attribute;
    }

    private PlainTag ReadTag()
    {
        var tag = new PlainTag();
        for (var member = First(s_tag); member >= 0; member = Next(s_tag, member))
        {
            switch (member)
            {
                case 0: tag.Name = Shared(43); break;
                case 1: tag.WebLink = Shared(44); break;
                default: Skip(); break;
            }
        }

        return tag;
    }

    private PlainLabel ReadLabel()
    {
        var label = new PlainLabel();
        for (var member = First(s_label); member >= 0; member = Next(s_label, member))
        {
            switch (member)
            {
                case 0: label.Name = Shared(45); break;
                case 1: label.Description = Shared(46); break;
                case 2: label.DateAdded = Date(); break;
                default: Skip(); break;
            }
        }

        return label;
    }

    private byte Peek()
    {
        while (_json[Position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            Position++;
        }

        return _json[Position];
    }

    private int First(HandNames names)
    {
        Peek();
        Position++;
        return Member(names, -1);
    }

    private int Next(HandNames names, int previous)
    {
        if (Peek() == ',')
        {
            Position++;
        }

        return Member(names, previous);
    }

    private int Member(HandNames names, int previous)
    {
        if (Peek() == '}')
        {
            Position++;
            return -1;
        }

        var index = names.Find(_json[Position..], previous);
        if (index < names.All.Length)
        {
            Position += names.All[index].Length;
        }
        else
        {
            Position += 2 + _json[(Position + 1)..].IndexOf((byte)'"');
            Peek();
            Position++;
        }

        Peek();
        return index;
    }

    private ReadOnlySpan<byte> Literal()
    {
        var rest = _json[(Position + 1)..];
        var length = rest.IndexOfAny((byte)'"', (byte)'\\');
        while (rest[length] == '\\')
        {
            length += 2 + rest[(length + 2)..].IndexOfAny((byte)'"', (byte)'\\');
        }

        Position += length + 2;
        return rest[..length];
    }

    private string Text() => HandTexts.Decode(Literal());

    private string Shared(int member) => _texts.Get(member, Literal());

    private DateTimeOffset Date()
    {
        if (_json[Position + 20] == 'Z' && _json[Position + 21] == '"')
        {
            var digits = _json[(Position + 1)..];
            Position += 22;
            return new DateTimeOffset(
                (Two(digits) * 100) + Two(digits[2..]), Two(digits[5..]), Two(digits[8..]), Two(digits[11..]), Two(digits[14..]), Two(digits[17..]), TimeSpan.Zero);
        }

        return DateTimeOffset.Parse(Text(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int Two(ReadOnlySpan<byte> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';

    private long Integer()
    {
        _ = Utf8Parser.TryParse(_json[Position..], out long number, out var length);
        Position += length;
        return number;
    }

    private decimal Decimal()
    {
        _ = Utf8Parser.TryParse(_json[Position..], out decimal number, out var length);
        Position += length;
        return number;
    }

    private double Double()
    {
        _ = Utf8Parser.TryParse(_json[Position..], out double number, out var length);
        Position += length;
        return number;
    }

    private bool Boolean()
    {
        var value = _json[Position] == 't';
        Position += value ? 4 : 5;
        return value;
    }

    private void Skip()
    {
        var json = new Utf8JsonReader(_json[Position..]);
        json.Read();
        json.Skip();
        Position += (int)json.BytesConsumed;
    }
}

// The names of the members of an object, as they are written.
internal sealed class HandNames
{
    private readonly int[] _next;

    public HandNames(params string[] names)
    {
        All = [.. names.Select(name => Encoding.UTF8.GetBytes($"\"{name}\":"))];
        _next = [.. Enumerable.Range(0, names.Length + 2)];
    }

    public byte[][] All { get; }

    // The index of the name that a text begins with, or their number.
    public int Find(ReadOnlySpan<byte> text, int previous)
    {
        var guess = _next[previous + 1];
        if (guess < All.Length && text.StartsWith(All[guess]))
        {
            return guess;
        }

        for (var index = 0; index < All.Length; index++)
        {
            if (text.StartsWith(All[index]))
            {
                return _next[previous + 1] = index;
            }
        }

        return All.Length;
    }
}

// Texts that were read before, by member.
internal sealed class HandTexts
{
    private const int Slots = 4096;

    private readonly (byte[]? Literal, string Text)[] _texts = new (byte[]?, string)[Slots];

    public static string Decode(ReadOnlySpan<byte> literal)
    {
        if (!literal.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(literal);
        }

        var json = new Utf8JsonReader([(byte)'"', .. literal, (byte)'"']);
        json.Read();
        return json.GetString()!;
    }

    public string Get(int member, ReadOnlySpan<byte> literal)
    {
        var hash = (member * 31) + literal.Length;
        foreach (var unit in literal[^Math.Min(literal.Length, 12)..])
        {
            hash = (hash * 31) + unit;
        }

        ref var known = ref _texts[hash & (Slots - 1)];
        if (known.Literal is null || !literal.SequenceEqual(known.Literal))
        {
            known = (literal.ToArray(), Decode(literal));
        }

        return known.Text;
    }
}
