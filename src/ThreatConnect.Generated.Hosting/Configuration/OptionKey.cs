using System.Globalization;

namespace ThreatConnect.Hosting.Configuration;

// An option as a section of the configuration holds it.
// Kind: what its text must be.
// CanRead: whether a text is that.
internal sealed record OptionKey(string Kind, Func<string, bool> CanRead)
{
    public static OptionKey Text { get; } = new("a text", static _ => true);

    public static OptionKey Address { get; } = new("an address", static text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _));

    public static OptionKey Number { get; } = new("a whole number", static text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _));

    // A number alone would be days, which is hardly ever meant.
    public static OptionKey Duration { get; } = new("a duration such as 00:01:30", static text => text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _));

    public static OptionKey Flag { get; } = new("true or false", static text => bool.TryParse(text, out _));
}
