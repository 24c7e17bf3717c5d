using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// Represents how far the changes of the indicators of an owner have been read. It is kept as a text, and
/// <see cref="Indicators.ChangesSinceAsync"/> goes on from it.
/// </summary>
/// <remarks>
/// The text has a version, two times of the server's clock, and short hashes of the changes near them that were returned already. It
/// contains no value of an indicator.
/// </remarks>
/// <example>
/// <code>
/// IndicatorCursor cursor = await org.Indicators.GetCursorAsync();
/// string text = cursor.ToString();
/// IndicatorCursor same = IndicatorCursor.Parse(text);
/// </code>
/// </example>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public sealed class IndicatorCursor
{
    private const string Version = "tc1";

    internal IndicatorCursor(ulong owner, ChangePosition modified, ChangePosition deleted) =>
        (Owner, Modified, Deleted) = (owner, modified, deleted);

    internal ulong Owner { get; }

    internal ChangePosition Modified { get; }

    internal ChangePosition Deleted { get; }

    /// <summary>Converts the text of a cursor.</summary>
    /// <param name="text">The text, which <see cref="ToString"/> returned.</param>
    /// <returns>The cursor.</returns>
    /// <exception cref="FormatException">The text is not that of a cursor, or that of a later version of this package.</exception>
    public static IndicatorCursor Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var cursor)
            ? cursor
            : throw new FormatException(
                $"\"{Excerpt.Of(text)}\" is not a cursor: it begins with \"{Version}.\" and has four more parts. "
                + "Read all indicators again, and begin with a new cursor.");
    }

    /// <summary>Converts the text of a cursor.</summary>
    /// <param name="text">The text, which <see cref="ToString"/> returned.</param>
    /// <param name="cursor">The cursor; <see langword="null"/> if the text is not that of one.</param>
    /// <returns><see langword="true"/> if the text is that of a cursor; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out IndicatorCursor? cursor)
    {
        cursor = text?.Split('.') is [Version, var owner, .. var parts]
            && ulong.TryParse(owner, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            && parts is [var modifiedSince, var modified, var deletedSince, var deleted]
            && ChangePosition.TryParse(modifiedSince, modified, out var modifications)
            && ChangePosition.TryParse(deletedSince, deleted, out var deletions)
                ? new IndicatorCursor(hash, modifications, deletions)
                : null;
        return cursor is not null;
    }

    /// <summary>Returns the text of the cursor, which <see cref="Parse"/> converts back.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Version}.{Owner:x16}.{Modified}.{Deleted}");
}
