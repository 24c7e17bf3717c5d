using System.ComponentModel;
using System.Numerics;
using System.Text;

namespace ThreatConnect.Values;

/// <summary>The limits of the document, checked where a member is set.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Check
{
    /// <summary>Refuses a number outside its limits; null is no number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The least that is allowed.</param>
    /// <param name="maximum">The most that is allowed.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its limits.</exception>
    public static T? Range<T>(T? value, T minimum, T maximum, string member)
        where T : struct, INumber<T> =>
        value is { } number ? Range(number, minimum, maximum, member) : null;

    /// <summary>Refuses a number outside its limits.</summary>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The least that is allowed.</param>
    /// <param name="maximum">The most that is allowed.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its limits.</exception>
    public static T Range<T>(T value, T minimum, T maximum, string member)
        where T : struct, INumber<T>
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(member, value, $"{member} must be from {minimum} to {maximum}.");
        }

        return value;
    }

    // Refuses an id that no object has.
    // id: the id.
    // member: what the error names.
    internal static string Id(long id, string member) => id >= 1
        ? id.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(member, id, $"{member} is at least 1.");

    /// <summary>Refuses a text outside its limits; an optional member may be null.</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The least number of characters.</param>
    /// <param name="maximum">The largest number of characters.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is too short or too long.</exception>
    public static string? OptionalLength(string? value, int minimum, int maximum, string member) =>
        value is null ? null : Length(value, minimum, maximum, member);

    /// <summary>Refuses a text outside its limits.</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The least number of characters.</param>
    /// <param name="maximum">The largest number of characters.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is missing, too short or too long.</exception>
    public static string Length(string value, int minimum, int maximum, string member)
    {
        ArgumentNullException.ThrowIfNull(value, member);
        if (value.Length < minimum)
        {
            throw new ArgumentException($"{member} must not be empty.", member);
        }

        if (value.Length > maximum)
        {
            throw new ArgumentException(Excerpt.ExplainTooLong(member, value, maximum), member);
        }

        return value;
    }

    /// <summary>Refuses an empty text in a list; the list may be null.</summary>
    /// <param name="values">The texts.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The texts.</returns>
    /// <exception cref="ArgumentException">A text is missing or empty.</exception>
    public static IReadOnlyList<string>? OptionalTexts(IReadOnlyList<string>? values, string member) => values?.Any(string.IsNullOrEmpty) == true
        ? throw new ArgumentException($"A text in {member} must not be empty.", member)
        : values;

    /// <summary>Refuses a text that is empty, or too long when it is written.</summary>
    /// <param name="value">The text.</param>
    /// <param name="maximum">The largest number of bytes, in UTF-8.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The text is missing, empty or too long.</exception>
    public static string Bytes(string value, int maximum, string member)
    {
        Length(value, 1, int.MaxValue, member);
        var bytes = Encoding.UTF8.GetByteCount(value);
        return bytes <= maximum
            ? value
            : throw new ArgumentException($"{member}: \"{Excerpt.Of(value)}\" has {bytes} bytes; at most {maximum} are allowed.", member);
    }

    /// <summary>Refuses words that the platform keeps for itself, in any case of letters.</summary>
    /// <param name="value">The word.</param>
    /// <param name="member">What the error names.</param>
    /// <param name="refused">The words that it must not be.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentException">It is one of them.</exception>
    public static string NoneOf(string value, string member, params ReadOnlySpan<string> refused)
    {
        foreach (var word in refused)
        {
            if (string.Equals(value, word, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"{member}: \"{value}\" cannot be sent: the platform keeps {word} for itself.", member);
            }
        }

        return value;
    }

    /// <summary>Refuses a word that was never given.</summary>
    /// <param name="value">The word.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentException">It is the default value, which holds no word.</exception>
    public static T Word<T>(T value, string member)
        where T : struct, IOpenValue<T> =>
        value.ToString().Length > 0 ? value : throw new ArgumentException($"{member} must not be empty.", member);

    /// <summary>Refuses a word that was never given; an optional member may be null.</summary>
    /// <param name="value">The word.</param>
    /// <param name="member">What the error names.</param>
    /// <returns>The word.</returns>
    /// <exception cref="ArgumentException">It is the default value, which holds no word.</exception>
    public static T? OptionalWord<T>(T? value, string member)
        where T : struct, IOpenValue<T> =>
        value is { } word ? Word(word, member) : null;

    /// <summary>Refuses an object of which none of the named members is set.</summary>
    /// <param name="type">What the error names.</param>
    /// <param name="members">The members, of which at least one is required.</param>
    /// <exception cref="ArgumentException">None is set.</exception>
    public static void AnyOf(string type, params ReadOnlySpan<(string Name, bool IsSet)> members)
    {
        var names = new List<string>(members.Length);
        foreach (var (name, isSet) in members)
        {
            if (isSet)
            {
                return;
            }

            names.Add(name);
        }

        throw new ArgumentException($"{type} needs at least one of {string.Join(", ", names)}.");
    }

    /// <summary>Refuses an object of which nothing is set.</summary>
    /// <param name="type">What the error names.</param>
    /// <param name="isSet">Whether each member is set.</param>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    public static void AnySet(string type, params ReadOnlySpan<bool> isSet)
    {
        if (!isSet.Contains(true))
        {
            throw new ArgumentException($"{type} is empty: set what is to be sent.");
        }
    }
}

/// <summary>What a request body can check about itself as a whole, before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRequestBody
{
    /// <summary>Checks what no single member can know, such as that anything is set at all.</summary>
    /// <exception cref="ArgumentException">The body cannot be sent; the message says why.</exception>
    void Validate();
}
