using System.Globalization;
using System.Text;
using ThreatConnect.Values;

namespace ThreatConnect.Resources;

// What models, handles and results print: what they are, in about a hundred characters without invisible ones.
internal static class ItemText
{
    private const int LongestText = 48;
    private const int LongestOwner = 24;

    // More values are left out after so many characters.
    private const int Enough = 64;

    // A model: the platform's name of its type, or that of its class; what tells it from others; its id and its owner.
    public static string Of(
        object model, string @class, object? id, object? first = null, object? second = null, object? third = null, string? owner = null) =>
        model switch
        {
            IGroup group => Join(TypeOf(group.Type.ToString(), @class), id, owner, group.Name),
            IIndicator indicator => Join(TypeOf(indicator.Type.ToString(), @class), id, owner, indicator.Summary),
            _ => Join(@class, id, owner, first, second, third),
        };

    // An object that is addressed in an owner.
    public static string OfHandle(string type, ApiContext context, object? key) => Join(type, id: null, OwnersOf(context), key);

    // The owners of a scope; null for the organization of the caller.
    public static string? OwnersOf(ApiContext context) => context.OwnerNames is { } names ? string.Join(", ", names) : null;

    public static string Join(string type, object? id, string? owner, params ReadOnlySpan<object?> values)
    {
        var text = new StringBuilder(Short(type, LongestText));
        if (TextOf(id) is { } number)
        {
            text.Append(' ').Append(number);
        }

        foreach (var value in values)
        {
            if (text.Length < Enough && TextOf(value) is { Length: > 0 } shown)
            {
                text.Append(' ').Append(shown);
            }
        }

        return string.IsNullOrEmpty(owner) ? text.ToString() : text.Append(" in ").Append(Short(owner, LongestOwner)).ToString();
    }

    private static string TypeOf(string type, string @class) => type.Length == 0 ? @class : type;

    private static string? TextOf(object? value) => value switch
    {
        string text => $"\"{Short(text, LongestText)}\"",
        DateTimeOffset time => WireDate.ToText(time),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value?.ToString() is { } other ? Short(other, LongestText) : null,
    };

    // Escapes make a text longer.
    private static string Short(string text, int length) => Excerpt.Of(Excerpt.Escape(Excerpt.Of(text, length)), length);
}
