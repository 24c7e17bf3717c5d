namespace ThreatConnect.Tests.Fuzzing;

/// <summary>Makes odd answers of good ones; the same seed makes the same ones.</summary>
internal sealed class Mutator(int seed)
{
    private readonly Random _random = new(seed);

    public byte[] Mutate(byte[] body)
    {
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            body = MutateOnce(body);
        }

        return body;
    }

    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public bool OneIn(int chances) => _random.Next(chances) == 0;

    // Three of four mutations keep the text well-formed: those reach furthest.
    private byte[] MutateOnce(byte[] body) => !OneIn(4) && JsonPlaces.TryFind(body) is { Values.Count: > 0 } places ? MutateStructure(body, places) : MutateBytes(body);

    private byte[] MutateStructure(byte[] body, JsonPlaces places)
    {
        if (OneIn(2) || places.Containers.Where(container => container.Children.Count > 0).ToList() is not { Count: > 0 } containers)
        {
            return Replace(body, Pick(places.Values), Pick(OddValues.All));
        }

        var chosen = Pick(containers);
        var children = chosen.Children.Select(child => body[child]).ToList();
        switch (_random.Next(5))
        {
            case 0:
                children.RemoveAt(_random.Next(children.Count));
                break;
            case 1:
                children.Insert(_random.Next(children.Count + 1), Pick(children));
                break;
            case 2:
                children = [.. children.OrderBy(_ => _random.Next())];
                break;
            case 3:
                children.Insert(_random.Next(children.Count + 1), Foreign(body, places, chosen.IsObject));
                break;
            default:
                children = [.. Enumerable.Repeat(children, _random.Next(2, 40)).SelectMany(all => all)];
                break;
        }

        return Replace(body, chosen.Start..chosen.End, Join(children, chosen.IsObject));
    }

    // A member or an item from anywhere else in the same answer, with another value half of the time.
    private byte[] Foreign(byte[] body, JsonPlaces places, bool isObject)
    {
        if (!isObject)
        {
            return OneIn(2) ? Pick(OddValues.All) : body[Pick(places.Values)];
        }

        var members = places.Containers.Where(container => container.IsObject).SelectMany(container => container.Children).ToList();
        var member = body[Pick(members)];
        var colon = Array.IndexOf(member, (byte)':');
        return OneIn(2) ? member : [.. member[..(colon + 1)], .. Pick(OddValues.All)];
    }

    private byte[] MutateBytes(byte[] body)
    {
        var at = _random.Next(body.Length + 1);
        var end = Math.Min(body.Length, at + _random.Next(1, 20));
        return _random.Next(5) switch
        {
            0 => body[..at],
            1 => [.. body[..at], .. Pick(OddValues.Fragments), .. body[at..]],
            2 => [.. body[..at], .. body[end..]],
            3 => [.. body[..end], .. body[at..]],
            _ => [.. body[..at], (byte)_random.Next(256), .. body[Math.Min(at + 1, body.Length)..]],
        };
    }

    private static byte[] Replace(byte[] body, Range place, byte[] by)
    {
        var (start, length) = place.GetOffsetAndLength(body.Length);
        return [.. body[..start], .. by, .. body[(start + length)..]];
    }

    private static byte[] Join(List<byte[]> children, bool isObject)
    {
        var joined = new List<byte> { (byte)(isObject ? '{' : '[') };
        for (var index = 0; index < children.Count; index++)
        {
            if (index > 0)
            {
                joined.Add((byte)',');
            }

            joined.AddRange(children[index]);
        }

        joined.Add((byte)(isObject ? '}' : ']'));
        return [.. joined];
    }
}
